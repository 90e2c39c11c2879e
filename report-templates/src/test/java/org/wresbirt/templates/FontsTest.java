package org.wresbirt.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped fonts can print every character that a design or the library writes, so no PDF needs a foreign font. */
class FontsTest {
    private static final Path FOLDER = Design.FOLDER.resolve("fonts");

    @Test
    void everyCharacterOfTheDesignsIsInAShippedFont() throws Exception {
        List<Font> fonts = fonts();
        var missing = new TreeSet<String>();
        for (Design design : Design.all()) {
            design.text()
                    .codePoints()
                    .filter(c -> c >= ' ')
                    .filter(c -> fonts.stream().noneMatch(font -> font.canDisplay(c)))
                    .forEach(c -> missing.add(Character.getName(c)));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void theThemeAsksForTheShippedFamilies() throws Exception {
        assertThat(Design.library().texts("//style[@name='report']/property[@name='fontFamily']"))
                .singleElement()
                .satisfies(families -> assertThat(fonts())
                        .allSatisfy(font -> assertThat(families).contains("\"" + font.getFamily() + "\"")));
    }

    @Test
    void theFontsComeWithTheirLicenceAndStaySmall() throws IOException {
        assertThat(FOLDER.resolve("LICENSE-Apache-2.0.txt")).content().contains("Apache License");
        long bytes = 0;
        for (Path file : files()) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThan(2_000_000);
    }

    private static List<Font> fonts() throws Exception {
        List<Font> fonts = new ArrayList<>();
        for (Path file : files()) {
            fonts.add(Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
        }
        assertThat(fonts).isNotEmpty();
        return fonts;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".ttf"))
                    .sorted()
                    .toList();
        }
    }
}
