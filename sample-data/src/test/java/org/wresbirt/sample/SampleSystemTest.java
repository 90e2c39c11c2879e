package org.wresbirt.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The invented system: as many organisations as asked for, of the sizes and stories that pages must cope with. */
class SampleSystemTest {
    @TempDir
    Path folder;

    private SystemTruth write(int organisations) throws IOException {
        return SampleSystem.write(folder, organisations);
    }

    private Map<String, String> files(String below) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve(below))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.resolve(below).relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void writes_the_same_bytes_in_any_locale_and_time_zone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        SystemTruth truth = SampleSystem.write(folder.resolve("here"), 3);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(SampleSystem.write(folder.resolve("elsewhere"), 3)).isEqualTo(truth);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(files("elsewhere")).isEqualTo(files("here"));
    }

    @Test
    void an_organisation_is_the_same_among_few_and_many() throws IOException {
        SystemTruth few = SampleSystem.write(folder.resolve("few"), 2);
        SystemTruth many = SampleSystem.write(folder.resolve("many"), 5);
        assertThat(many.figures()).containsAll(few.figures());
        String staff = "2024/Staff in post, all partners.csv";
        assertThat(files("many").get(staff)).startsWith(files("few").get(staff));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 31})
    void there_are_thirty(int organisations) {
        assertThatThrownBy(() -> write(organisations))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 30");
        assertThat(SampleSystem.MOST_ORGANISATIONS).isEqualTo(30);
    }

    /** Real codes of trusts begin with R or T, of integrated care boards with Q; three letters from Z are nobody's. */
    @Test
    void no_code_is_that_of_a_real_organisation() {
        assertThat(Member.all())
                .extracting(Member::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("Z[A-Z]{2}"));
        assertThat(Member.all()).extracting(Member::code).doesNotContain("ZEX");
    }

    @Test
    void among_twelve_are_the_awkward_ones() throws IOException {
        SystemTruth truth = write(12);
        assertThat(truth.organisations()).hasSize(12);
        assertThat(truth.of("ZLH", 2024, "staff").total()).isEqualTo(60);
        assertThatThrownBy(() -> truth.of("ZCW", 2024, "board")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> truth.of("ZMC", 2024, "survey 5")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> truth.of("ZOW", 2021, "staff")).isInstanceOf(IllegalArgumentException.class);
        assertThat(truth.of("ZOW", 2022, "staff").total()).isPositive();
        assertThat(Member.all()).extracting(Member::name).anyMatch(name -> name.length() > 90);
    }

    @Test
    void the_story_is_told_to_the_person() throws IOException {
        SystemTruth truth = write(1);
        SampleTruth.Groups shortlisted = truth.of("ZLM", 2024, "shortlisted");
        SampleTruth.Groups appointed = truth.of("ZLM", 2024, "appointed");
        double ratio = (double) appointed.white() / shortlisted.white() * shortlisted.bme() / appointed.bme();
        assertThat(ratio).isBetween(1.0, 1.05);
        SampleTruth.Groups before = truth.of("ZLM", 2020, "shortlisted");
        SampleTruth.Groups chosen = truth.of("ZLM", 2020, "appointed");
        assertThat((double) chosen.white() / before.white() * before.bme() / chosen.bme())
                .isBetween(1.5, 1.6);
    }

    @Test
    void no_file_has_a_column_for_names_or_birth() throws IOException {
        SampleSystem.write(folder.resolve("all"), 4);
        files("all").forEach((file, text) -> {
            if (!file.equals("organisations.csv")) {
                String header = text.lines().findFirst().orElseThrow().toLowerCase(Locale.ROOT);
                assertThat(header).as(file).doesNotContainPattern("name|birth|\\bdob\\b|address|e-?mail|\\bage\\b");
            }
        });
    }

    @Test
    void files_are_small() throws IOException {
        write(12);
        long bytes = 0;
        for (Map.Entry<String, String> file : files("").entrySet()) {
            bytes += file.getValue().getBytes(StandardCharsets.UTF_8).length;
        }
        assertThat(bytes).isBetween(1_000_000L, 25_000_000L);
        assertThat(List.copyOf(files("").keySet())).contains("organisations.csv");
    }
}
