package org.wresbirt.mart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The template database comes from the sources alone. */
class TemplateDatabaseTest {
    @TempDir
    private Path folder;

    @Test
    void anotherBuildGivesTheSameBytes() throws IOException, InterruptedException {
        Path again = folder.resolve("template.zip");
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-Duser.timezone=Asia/Tokyo",
                        "-Duser.language=fr",
                        "-Duser.country=FR",
                        TemplateDatabase.class.getName(),
                        again.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "output.txt"))
                .start();
        assertThat(build.waitFor())
                .as(Files.readString(folder.resolve("output.txt")))
                .isZero();
        try (InputStream shipped = TemplateDatabase.class.getResourceAsStream("template.zip")) {
            assertThat(Files.readAllBytes(again)).isEqualTo(shipped.readAllBytes());
        }
        assertThat(folder.resolve("derby.log")).doesNotExist();
    }
}
