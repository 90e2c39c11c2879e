package org.wresbirt.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    @Test
    void appearsWhenItIsComplete() throws Exception {
        Path place = folder.resolve("result.csv");
        try (AtomicFile file = new AtomicFile(place)) {
            Files.writeString(file.draft(), "new");
            assertThat(place).doesNotExist();
            file.commit();
        }
        assertThat(place).hasContent("new");
        assertThat(names()).containsExactly("result.csv");
    }

    @Test
    void replacesAnOldFileOnlyThen() throws Exception {
        Path place = Files.writeString(folder.resolve("result.csv"), "old");
        try (AtomicFile file = new AtomicFile(place)) {
            Files.writeString(file.draft(), "half of the n");
        }
        assertThat(place).hasContent("old");
        assertThat(names()).containsExactly("result.csv");

        try (AtomicFile file = new AtomicFile(place)) {
            Files.writeString(file.draft(), "new");
            file.commit();
        }
        assertThat(place).hasContent("new");
    }

    private String[] names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toArray(String[]::new);
        }
    }
}
