package org.wresbirt.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * DuckDB's jar taken apart. Out of the jar, every process first copies 70 MB of native code to a temporary folder; whoever
 * minds that can do what is done here, so it is measured apart ({@link Peer#STOCK}).
 */
final class PeerLibrary {
    private PeerLibrary() {}

    /** Takes the jar apart: classes to {@code classes.jar}, this machine's library to {@code native}. */
    static void unpack(Path jar, Path folder) throws IOException {
        Path library = folder.resolve("native").resolve(System.mapLibraryName("duckdb_java"));
        if (Files.exists(library)) {
            return;
        }
        Files.createDirectories(library.getParent());
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String name = system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "macos" : "linux";
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        String ours = "libduckdb_java.so_" + name + "_" + (arm ? "arm64" : "amd64");
        try (ZipFile zip = new ZipFile(jar.toFile());
                ZipOutputStream classes = new ZipOutputStream(Files.newOutputStream(folder.resolve("classes.jar")))) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                if (!entry.isDirectory() && !entry.getName().contains(".so_")) {
                    classes.putNextEntry(new ZipEntry(entry.getName()));
                    try (InputStream in = zip.getInputStream(entry)) {
                        in.transferTo(classes);
                    }
                }
            }
            try (InputStream in = zip.getInputStream(zip.getEntry(ours))) {
                Files.copy(in, library);
            }
        }
    }
}
