package org.wresbirt.distribute.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.wresbirt.distribute.journal.Document;
import org.wresbirt.distribute.journal.Fingerprints;
import org.wresbirt.distribute.journal.Run;

/** Finished documents on disk, from when they are made until everybody has them. Thread-safe for different organisations. */
public final class Spool {
    private static final int NAME_LENGTH = 16;

    private final Path folder;

    public Spool(Path folder) {
        this.folder = folder;
    }

    /** Where an organisation's documents lie; its name says nothing. */
    public Path place(Run run, String organisation) {
        String name = Fingerprints.sha256(organisation.getBytes(StandardCharsets.UTF_8));
        return runFolder(run).resolve(name.substring(0, NAME_LENGTH));
    }

    private Path runFolder(Run run) {
        return folder.resolve("run-" + run.id());
    }

    /** An empty place: what an interrupted attempt left is gone. */
    public Path prepare(Run run, String organisation) throws IOException {
        Path place = place(run, organisation);
        delete(place);
        return Files.createDirectories(place);
    }

    /** A file as the journal remembers it, after it has reached the disk. */
    public static Document settle(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return new Document(file.getFileName().toString(), sha256(file), Files.size(file));
    }

    /** Whether all documents lie there as they were made. */
    public boolean holds(Run run, String organisation, List<Document> documents) throws IOException {
        Path place = place(run, organisation);
        for (Document document : documents) {
            Path file = place.resolve(document.name());
            if (!Files.isRegularFile(file) || !sha256(file).equals(document.sha256())) {
                return false;
            }
        }
        return !documents.isEmpty();
    }

    /** Nobody needs the run's documents any more. */
    public void forget(Run run) throws IOException {
        delete(runFolder(run));
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void delete(Path place) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
