package org.wresbirt.mart;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The template database packed into one resource, and unpacked into a temporary folder for as long as Derby reads it. */
final class TemplateArchive implements AutoCloseable {
    private final Path folder;
    private final List<Path> created = new ArrayList<>();

    private TemplateArchive(Path folder) {
        this.folder = folder;
    }

    /** Packs a folder; the entries carry no time, so that equal content gives equal archives. */
    static void pack(Path folder, Path archive) throws IOException {
        Files.createDirectories(archive.getParent());
        try (Stream<Path> paths = Files.walk(folder);
                OutputStream file = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Path path : paths.sorted().toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                boolean isFolder = Files.isDirectory(path);
                if (name.isEmpty()) {
                    continue;
                }
                ZipEntry entry = new ZipEntry(isFolder ? name + "/" : name);
                entry.setTime(0);
                zip.putNextEntry(entry);
                if (!isFolder) {
                    Files.copy(path, zip);
                }
                zip.closeEntry();
            }
        }
    }

    /** Unpacks the template that was built into this product. Closing deletes the folder. */
    static TemplateArchive unpack() throws IOException {
        TemplateArchive unpacked = new TemplateArchive(Files.createTempDirectory("wres-mart"));
        try (InputStream resource = TemplateArchive.class.getResourceAsStream("template.zip")) {
            if (resource == null) {
                throw new IOException("this build of the engine has no template database; build it with Maven");
            }
            unpacked.extract(new ZipInputStream(resource));
            return unpacked;
        } catch (IOException | RuntimeException e) {
            unpacked.close();
            throw e;
        }
    }

    private void extract(ZipInputStream zip) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path path = folder.resolve(entry.getName());
            created.add(path);
            if (entry.isDirectory()) {
                Files.createDirectory(path);
            } else {
                Files.copy(zip, path);
            }
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        for (int i = created.size() - 1; i >= 0; i--) {
            Files.deleteIfExists(created.get(i));
        }
        Files.delete(folder);
    }
}
