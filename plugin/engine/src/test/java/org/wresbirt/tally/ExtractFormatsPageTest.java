package org.wresbirt.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wresbirt.Page.header;
import static org.wresbirt.Page.row;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wresbirt.Page;
import org.wresbirt.profile.Kind;
import org.wresbirt.profile.Profiles;

/** The page on extract formats says what the code does. */
class ExtractFormatsPageTest {
    private static final Page PAGE = Page.named("extract-formats.md");

    @Test
    void columns() throws IOException {
        Map<String, Map<String, List<String>>> layouts = new LinkedHashMap<>();
        Map<String, String> needs = new LinkedHashMap<>();
        try (InputStream in = Profiles.class.getResourceAsStream("columns.csv");
                CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(in)) {
            for (NamedCsvRecord line : lines) {
                String layout = Kind.valueOf(line.getField("kind")).displayName() + ", layout `"
                        + line.getField("profile") + "`";
                String field = line.getField("field");
                layouts.computeIfAbsent(layout, l -> new LinkedHashMap<>())
                        .computeIfAbsent(field, f -> new ArrayList<>())
                        .add(line.getField("header"));
                needs.merge(layout + field, line.getField("need"), (first, later) -> first);
            }
        }
        StringBuilder text = new StringBuilder();
        layouts.forEach((layout, fields) -> {
            text.append("#### ")
                    .append(Character.toUpperCase(layout.charAt(0)))
                    .append(layout.substring(1))
                    .append("\n\n")
                    .append(header("field", "needed", "headers, the usual one first"));
            fields.forEach((field, headers) ->
                    text.append(row("`" + field + "`", needs.get(layout + field), String.join(" · ", headers))));
            text.append('\n');
        });
        PAGE.says("columns", text.toString());
    }

    @Test
    void reasons() {
        StringBuilder text = new StringBuilder(header("outcome", "reason", "what `wres check` says", "what to do"));
        for (Reason reason : Reason.values()) {
            text.append(row(
                    reason.outcome.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                    "`" + reason.name() + "`",
                    reason.text,
                    reason.advice == null ? "" : reason.advice));
        }
        PAGE.says("reasons", text.toString());
    }

    /** The blocks whose first line is "csv" and a file name are one source; the page says what comes of it. */
    @Test
    void theWorkedExampleDoesWhatThePageSays() {
        try (Source source = new Source("example")) {
            for (Page.Block block : PAGE.blocks()) {
                if (block.info().startsWith("csv ")) {
                    source.file(block.info().substring(4), block.text().strip());
                }
            }
            Counts counts = source.countStrictly();
            assertThat(counts.files())
                    .extracting(file -> file.name() + ": " + file.kind())
                    .containsExactly(
                            "columns.csv: SITE_COLUMNS", "staff 2024.csv: WORKFORCE", "values.csv: SITE_VALUES");
            assertThat(counts.workforce())
                    .extracting(count -> count.directorate() + ", band "
                            + count.band().code() + ", " + count.ethnicity().name() + ": " + count.people())
                    .containsExactlyInAnyOrder("Surgery, band 2, A: 1", "Surgery, band 6, S: 1");
            assertThat(counts.quality()).noneMatch(entry -> entry.outcome() == Outcome.GUESSED);
        }
    }
}
