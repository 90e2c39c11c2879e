package org.wresbirt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wresbirt.sample.SampleTrust;

/**
 * No report shows anything of the report before it, although both are made from one design that was read once: after another
 * source, another year and protected numbers, a template's pages are what they were, to the last stroke of a chart.
 */
@ResourceLock(value = SampleReports.BIRT, mode = ResourceAccessMode.READ_WRITE)
class ReusedDesignsIT {
    @TempDir
    static Path folder;

    private static Path extracts;
    private static ReportEngine engine;

    @BeforeAll
    static void start() throws IOException {
        extracts = folder.resolve("extracts");
        SampleTrust.write(extracts);
        engine = ReportEngine.start(SampleReports.TEMPLATES);
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @ParameterizedTest
    @MethodSource("org.wresbirt.report.SampleReports#templates")
    void aReportIsTheSameBeforeAndAfterAnother(String template) throws IOException {
        Path design = SampleReports.TEMPLATES.resolve(template + ".rptdesign");
        Map<String, String> internal = Map.of("extracts", extracts.toString());
        Map<String, String> other = Map.of(
                "extracts",
                Situation.SMALL_ORGANISATION.extracts().toString(),
                "organisation",
                Situation.SMALL_ORGANISATION.organisation,
                "disclosure",
                "public",
                "minimumCount",
                "10");

        List<Integer> before = pages(design, internal);
        List<Integer> between = pages(design, other);
        OpenDesign used = engine.designs().take(design);
        engine.designs().giveBack(design, used);
        List<Integer> after = pages(design, internal);

        assertThat(after).isEqualTo(before);
        assertThat(between).isNotEqualTo(before);
        OpenDesign still = engine.designs().take(design);
        assertThat(still).as("read once").isSameAs(used);
        still.close();
    }

    /** What each page draws. */
    private static List<Integer> pages(Path design, Map<String, String> parameters) throws IOException {
        Path output = folder.resolve("report.pdf");
        engine.render(new RenderRequest(design, parameters, ReportFormat.PDF, output));
        List<Integer> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(output.toFile())) {
            for (PDPage page : pdf.getPages()) {
                pages.add(Arrays.hashCode(page.getContents().readAllBytes()));
            }
        }
        return pages;
    }
}
