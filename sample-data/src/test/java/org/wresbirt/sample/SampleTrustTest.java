package org.wresbirt.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files themselves: the same everywhere, complete, and about nobody. */
class SampleTrustTest {
    @TempDir
    Path folder;

    @Test
    void writes_the_same_bytes_in_any_locale_and_time_zone() throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Map<String, String> here;
        Map<String, String> elsewhere;
        SampleTruth truth = SampleTrust.write(folder.resolve("here"));
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(SampleTrust.write(folder.resolve("elsewhere"))).isEqualTo(truth);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        here = fingerprints(folder.resolve("here"));
        elsewhere = fingerprints(folder.resolve("elsewhere"));
        assertThat(elsewhere).isEqualTo(here);
    }

    /** Machines and Java versions: whoever changes the generator on purpose puts the new fingerprint here. */
    @Test
    void writes_the_same_bytes_as_everywhere_else() throws Exception {
        SampleTrust.write(folder);
        assertThat(sha256(fingerprints(folder).toString().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("05b0ca16612a3848a206ca7f9ef0ac58a1ead8f9a258698c7183f6fafbd43bd6");
    }

    @Test
    void writes_the_files_that_it_lists() throws Exception {
        SampleTrust.write(folder);
        assertThat(SampleTrust.files())
                .hasSize(33)
                .containsExactlyElementsOf(fingerprints(folder).keySet());
    }

    @Test
    void no_file_has_a_column_for_names_or_birth() throws IOException {
        SampleTrust.write(folder);
        for (String file : SampleTrust.files()) {
            if (!file.endsWith(".xlsx")) {
                String text = Written.text(folder.resolve(file), StandardCharsets.ISO_8859_1);
                String header = text.lines()
                        .filter(line -> line.split("[,;\t]").length > 3)
                        .findFirst()
                        .orElseThrow()
                        .replace("Organisation Name", "")
                        .replace("org_name", "")
                        .replace("org_type_reporting_name", "");
                assertThat(header.toLowerCase(Locale.ROOT))
                        .as(file)
                        .doesNotContainPattern("name|birth|\\bdob\\b|insurance|address|e-?mail|\\bage\\b");
            }
        }
    }

    @Test
    void the_workbook_holds_the_published_columns_on_its_second_sheet() throws Exception {
        SampleTrust.write(folder);
        String path = Layout.of("survey", 2024).path();
        try (ZipFile zip = new ZipFile(folder.resolve(path).toFile())) {
            var sheet = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(zip.getInputStream(zip.getEntry("xl/worksheets/sheet2.xml")));
            var cells = sheet.getElementsByTagName("c");
            int columns = cells.getLength() / 2;
            for (int i = 0; i < columns; i++) {
                if (cells.item(i).getTextContent().equals("har_from_staff_eth_summary_2_2023")) {
                    double percent = SampleTrust.truth().year(2024).survey().stream()
                            .filter(s -> s.indicator() == 6 && s.group().equals("BME"))
                            .mapToDouble(SampleTruth.Survey::percent)
                            .sum();
                    String value = cells.item(columns + i).getTextContent();
                    assertThat(100 * Double.parseDouble(value)).isEqualTo(percent);
                    return;
                }
            }
        }
        throw new AssertionError("no such column");
    }

    @Test
    void the_readme_lists_what_is_planted() throws IOException {
        StringBuilder table = new StringBuilder();
        List<SampleTruth.Planted> planted = SampleTrust.truth().planted();
        for (int i = 0; i < planted.size(); i += 5) {
            SampleTruth.Planted first = planted.get(i);
            table.append("| ")
                    .append(first.extract())
                    .append(" | `")
                    .append(first.name())
                    .append("` | ");
            table.append(first.meaning()).append(" | ").append(first.fate()).append(" |");
            for (SampleTruth.Planted each : planted.subList(i, i + 5)) {
                table.append(' ').append(each.rows()).append(" |");
            }
            table.append('\n');
        }
        assertThat(Files.readString(Path.of("README.md")).replace("\r", "")).contains(table);
    }

    private static Map<String, String> fingerprints(Path folder) throws Exception {
        Map<String, String> fingerprints = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                fingerprints.put(name, sha256(Files.readAllBytes(file)));
            }
        }
        return fingerprints;
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
