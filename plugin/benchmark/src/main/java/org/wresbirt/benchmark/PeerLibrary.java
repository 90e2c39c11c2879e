package org.wresbirt.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * DuckDB's jar taken apart. Out of the jar, every process first copies 70 MB of native code to a temporary folder; whoever
 * minds that can do what is done here, so it is measured apart ({@link Peer#STOCK}).
 */
final class PeerLibrary {
    private PeerLibrary() {}

    /** Unpacks the jar: classes to {@code classes}, this machine's library to {@code native}. */
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
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                Path target = folder.resolve("classes").resolve(entry.getName()).normalize();
                if (entry.isDirectory() || entry.getName().contains(".so_") || !target.startsWith(folder)) {
                    continue;
                }
                Files.createDirectories(target.getParent());
                copy(zip, entry, target);
            }
            copy(zip, zip.getEntry(ours), library);
        }
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            Files.write(target, in.readAllBytes());
        }
    }
}
