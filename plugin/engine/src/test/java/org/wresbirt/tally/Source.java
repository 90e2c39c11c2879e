package org.wresbirt.tally;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.wresbirt.extract.Progress;

/** A folder of extracts that a test writes, counts and throws away. */
final class Source implements AutoCloseable {
    final Path folder;

    Source() {
        this("source");
    }

    Source(String name) {
        try {
            folder = Files.createDirectory(Files.createTempDirectory("wres").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Source file(String name, String... lines) {
        return file(name, StandardCharsets.UTF_8, String.join("\n", lines) + "\n");
    }

    Source file(String name, Charset charset, String text) {
        return bytes(name, text.getBytes(charset));
    }

    Source bytes(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Counts count() {
        return Tally.count(folder, UnknownValues.COUNT_AS_UNKNOWN, Progress.NONE);
    }

    Counts countStrictly() {
        return Tally.count(folder, UnknownValues.REJECT, Progress.NONE);
    }

    @Override
    public void close() {
        try (Stream<Path> paths = Files.walk(folder.getParent())) {
            paths.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
