package org.wresbirt.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.wresbirt.distribute.document.Spool;
import org.wresbirt.distribute.figures.Extracts;
import org.wresbirt.distribute.journal.Journal;
import org.wresbirt.distribute.journal.StateFolder;
import org.wresbirt.distribute.mail.SmtpServer;
import org.wresbirt.distribute.plan.Plan;
import org.wresbirt.distribute.run.Means;

/** What {@code wres distribute} works with. */
record DistributionMeans(Wres wres, Messages messages) {
    Extracts extracts() {
        return Extracts.from(
                request -> wres.capabilities().lease(request, messages.progress()),
                GlobalOptions.DEFAULT_MINIMUM_COUNT);
    }

    /**
     * @param threads that render; null for one for each processor
     */
    Means means(Plan plan, StateFolder state, Journal journal, Integer threads) {
        return new Means(
                InstantSource.system(),
                duration -> Thread.sleep(duration),
                journal,
                new Spool(state.spool()),
                state.fingerprints(),
                extracts(),
                this::render,
                () -> new SmtpServer(plan.mail(), System::getenv),
                System::getenv,
                threads == null ? Runtime.getRuntime().availableProcessors() : threads,
                watcher());
    }

    private void render(Path design, Map<String, String> parameters, Path output) {
        wres.capabilities().render(new ReportOrder(design, wres.installation().templates(), output, parameters));
    }

    private Means.Watcher watcher() {
        return new Means.Watcher() {
            @Override
            public void note(String text) {
                messages.note(text);
            }

            @Override
            public void trouble(String text) {
                messages.trouble(text);
            }

            @Override
            public void progress(String stage, long done, long total) {
                messages.progress().at(stage, done, total);
            }
        };
    }
}
