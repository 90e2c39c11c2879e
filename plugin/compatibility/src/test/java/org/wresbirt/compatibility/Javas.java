package org.wresbirt.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The Javas of this machine. */
final class Javas {
    private Javas() {}

    /** Version 17 if there is one, else the oldest after it: BIRT 4.8 lives on old ones. */
    static Path oldest() {
        return all().stream()
                .filter(java -> version(java) >= 17)
                .min(Comparator.comparingInt(Javas::version))
                .orElseThrow();
    }

    /** The one that runs this test: at least 21, which BIRT 4.22 needs. */
    static Path current() {
        return Path.of(System.getProperty("java.home"));
    }

    private static Set<Path> all() {
        Set<Path> found = new LinkedHashSet<>(List.of(current(), Path.of(System.getProperty("java.of.maven"))));
        Path usual = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(usual)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(usual)) {
                folders.forEach(found::add);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        found.removeIf(java -> !Files.isReadable(java.resolve("release")));
        return found;
    }

    private static int version(Path java) {
        try {
            for (String line : Files.readAllLines(java.resolve("release"))) {
                if (line.startsWith("JAVA_VERSION=")) {
                    return Integer.parseInt(line.replaceAll("JAVA_VERSION=\"?(\\d+).*", "$1"));
                }
            }
            return 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
