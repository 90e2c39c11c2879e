package org.wresbirt.distribute.document;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wresbirt.cli.output.AtomicFile;
import org.wresbirt.distribute.figures.Figures;
import org.wresbirt.distribute.journal.Document;
import org.wresbirt.distribute.mail.LetterWriter;
import org.wresbirt.distribute.plan.Delivery;
import org.wresbirt.distribute.plan.Delivery.Folder;

/** Lays documents into folders. Doing it twice does no harm: the same files, in the same place. Thread-safe. */
public final class FolderWriter {
    private final Delivery delivery;

    public FolderWriter(Delivery delivery) {
        this.delivery = delivery;
    }

    /** Each file appears whole or not at all, and is on the disk when this returns. */
    public void write(Folder folder, Figures figures, LocalDate date, Path place, List<Document> documents)
            throws IOException {
        Path target = path(folder, figures, date);
        Files.createDirectories(target);
        for (Document document : documents) {
            try (AtomicFile file = new AtomicFile(target.resolve(document.name()))) {
                Files.copy(place.resolve(document.name()), file.draft(), StandardCopyOption.REPLACE_EXISTING);
                try (FileChannel channel = FileChannel.open(file.draft(), StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                file.commit();
            }
        }
    }

    /** Where an organisation's files go; no name of an organisation leads anywhere else. */
    public Path path(Folder folder, Figures figures, LocalDate date) {
        Map<String, String> values = LetterWriter.values(delivery, figures, date);
        return folder.base()
                .resolve(folder.path().fill(name -> FileNames.safe(values.getOrDefault(name, ""))))
                .normalize();
    }

    /** Web addresses of the documents; empty when the folder has none. */
    public List<String> links(Folder folder, Figures figures, LocalDate date, List<Document> documents) {
        if (folder.link() == null) {
            return List.of();
        }
        Map<String, String> values = LetterWriter.values(delivery, figures, date);
        String base = folder.link().fill(name -> encoded(FileNames.safe(values.getOrDefault(name, ""))));
        List<String> links = new ArrayList<>();
        for (Document document : documents) {
            links.add((base.endsWith("/") ? base : base + "/") + encoded(document.name()));
        }
        return links;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
