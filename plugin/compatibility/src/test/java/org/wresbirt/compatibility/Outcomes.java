package org.wresbirt.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What each runtime said and took, as the table of docs/compatibility.md. */
final class Outcomes {
    private final List<String> lines = new ArrayList<>();
    private String summary;

    void add(String runtime, String mode, Properties outcome) {
        lines.add(String.join(
                " | ",
                "| " + runtime,
                mode,
                outcome.getProperty("java"),
                outcome.getProperty("connection.first") + " ms",
                Long.parseLong(outcome.getProperty("query.warm.microseconds")) / 100 / 10.0 + " ms",
                outcome.getProperty("wres-executive-summary.first") + " ms",
                outcome.getProperty("wres-executive-summary.warm") + " ms |"));
    }

    /** The executive summary reads the same in every runtime, to the letter. */
    void sameSummary(String text) {
        if (summary == null) {
            summary = text;
        }
        assertThat(text).contains("BME").isEqualTo(summary);
    }

    /** The same document in PDF has every figure of the page. */
    void sameFigures(PdfPages pdf) {
        assertThat(PdfPages.figures(summary)).hasSizeGreaterThan(50).isSubsetOf(pdf.figures());
    }

    @Override
    public String toString() {
        return "\n| runtime | mode | Java | first connection | warm connection and query | summary, first | summary, warm |\n"
                + "|---|---|---|---|---|---|---|\n" + String.join("\n", lines) + "\n";
    }
}
