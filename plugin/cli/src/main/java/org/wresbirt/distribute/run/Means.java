package org.wresbirt.distribute.run;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.wresbirt.distribute.document.Renderer;
import org.wresbirt.distribute.document.Spool;
import org.wresbirt.distribute.figures.Extracts;
import org.wresbirt.distribute.journal.Fingerprints;
import org.wresbirt.distribute.journal.Journal;
import org.wresbirt.distribute.mail.MailServer;

/**
 * What a distribution works with.
 *
 * @param mailServer opens a connection; asked for when the first message is to go
 * @param environment value of an environment variable by its name, or null
 * @param renderThreads how many documents are made at once
 */
public record Means(
        InstantSource clock,
        Pause pause,
        Journal journal,
        Spool spool,
        Fingerprints fingerprints,
        Extracts extracts,
        Renderer renderer,
        Supplier<MailServer> mailServer,
        UnaryOperator<String> environment,
        int renderThreads,
        Watcher watcher) {

    /** Lets time pass. */
    public interface Pause {
        void of(Duration duration) throws InterruptedException;
    }

    /** Is told what happens, for whoever sits in front of it. Called by one thread at a time; must not throw. */
    public interface Watcher {
        /** One thing done. */
        void note(String text);

        /** Something that somebody must see, however quiet the process is. */
        void trouble(String text);

        /** How far a run is. */
        void progress(String stage, long done, long total);
    }
}
