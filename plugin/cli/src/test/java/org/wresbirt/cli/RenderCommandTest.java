package org.wresbirt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderCommandTest {
    private final FakeCapabilities capabilities = new FakeCapabilities();

    @TempDir
    private Path home;

    @TempDir
    private Path extracts;

    @TempDir
    private Path target;

    @BeforeEach
    void shippedTemplates() throws Exception {
        Path templates = Files.createDirectory(home.resolve("report-templates"));
        Files.createFile(templates.resolve("wres-trend.rptdesign"));
        Files.createFile(templates.resolve("wres-executive-summary.rptdesign"));
        Files.createFile(templates.resolve("wres.rptlibrary"));
    }

    private Run render(String template, String output, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "render",
                template,
                "--extracts",
                extracts.toString(),
                "-o",
                target.resolve(output).toString()));
        arguments.addAll(List.of(options));
        return new Run.Setting(capabilities, home, false).wres(arguments.toArray(String[]::new));
    }

    private List<String> written() throws Exception {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void rendersAShippedTemplate() throws Exception {
        Run run = render("wres-executive-summary", "summary.pdf");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Wrote " + target.resolve("summary.pdf"));
        assertThat(target.resolve("summary.pdf")).hasContent("a report");
        assertThat(written()).containsExactly("summary.pdf");
        assertThat(capabilities.askedReport.design())
                .isEqualTo(home.resolve("report-templates/wres-executive-summary.rptdesign"));
        assertThat(capabilities.askedReport.resources()).isEqualTo(home.resolve("report-templates"));
        assertThat(capabilities.askedReport.parameters()).isEqualTo(Map.of("extracts", extracts.toString()));
    }

    @Test
    void rendersADesignOfOnesOwn() throws Exception {
        Path design = Files.createFile(target.resolve("own.rptdesign"));
        assertThat(render(design.toString(), "own.html").exitCode()).isZero();
        assertThat(capabilities.askedReport.design()).isEqualTo(design);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "html", "xlsx", "docx"})
    void takesFourEndingsInAnyCase(String format) {
        assertThat(render("wres-trend", "Report." + format.toUpperCase(Locale.ROOT), "-q"))
                .isEqualTo(new Run(0, "", ""));
        assertThat(capabilities.askedReport.output().toString()).endsWith(format.toUpperCase(Locale.ROOT));
    }

    @Test
    void refusesAnEndingThatNamesNoFormat() throws Exception {
        Run run = render("wres-trend", "report.txt");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("report.txt").contains(".pdf, .html, .xlsx, .docx");
        assertThat(written()).isEmpty();
    }

    @Test
    void namesTheTemplatesThatThereAre() {
        Run run = render("wres-executive", "report.pdf");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("there is no template 'wres-executive'")
                .contains("one of: wres-executive-summary, wres-trend");
    }

    private void holds(String... rows) {
        capabilities.mart.add("CREATE TABLE REPORTING_YEAR (ORGANISATION_CODE VARCHAR(9), REPORTING_YEAR INTEGER)");
        capabilities.mart.add("INSERT INTO REPORTING_YEAR VALUES " + String.join(", ", rows));
    }

    @Test
    void aReportOfNobodyIsAMistakeAndNotBlankPages() throws Exception {
        holds("('ZEX', 2023)", "('ZEX', 2024)", "('ZAB', 2024)");

        Run nobody = render("wres-trend", "report.pdf", "--organisation=ZEY");
        assertThat(nobody.exitCode()).isEqualTo(2);
        assertThat(nobody.err()).contains("the extracts hold no organisation 'ZEY'; they hold ZAB, ZEX");
        assertThat(written()).isEmpty();
    }

    @Test
    void aYearWithoutExtractsIsAMistakeToo() throws Exception {
        holds("('ZEX', 2023)", "('ZEX', 2024)");

        Run run = render("wres-trend", "report.pdf", "--organisation=ZEX", "--year=2019");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("the extracts hold no figures of ZEX for 2019; they hold 2023, 2024");
        assertThat(written()).isEmpty();
    }

    @Test
    void handsOverParametersAsTheyAre() {
        holds("('ZEX', 2024)");
        Run run = render(
                "wres-trend",
                "report.pdf",
                "--organisation=ZEX",
                "--year=2024",
                "--param",
                "title=a=b, \"c\"",
                "-p",
                "note=@work",
                "--param",
                "empty=");

        assertThat(run.exitCode()).isZero();
        assertThat(capabilities.askedReport.parameters())
                .isEqualTo(Map.of(
                        "extracts",
                        extracts.toString(),
                        "organisation",
                        "ZEX",
                        "reportingYear",
                        "2024",
                        "title",
                        "a=b, \"c\"",
                        "note",
                        "@work",
                        "empty",
                        ""));
    }

    @Test
    void handsOverGlobalOptionsOnlyWhereTheyAreNamed() {
        render(
                "wres-trend",
                "report.pdf",
                "--disclosure=internal",
                "--minimum-count=10",
                "--strict",
                "--disciplinary-period=two-year");

        assertThat(capabilities.askedReport.parameters())
                .isEqualTo(Map.of(
                        "extracts",
                        extracts.toString(),
                        "disclosure",
                        "internal",
                        "minimumCount",
                        "10",
                        "strict",
                        "true",
                        "disciplinaryPeriod",
                        "two-year"));
    }

    @Test
    void refusesAParameterGivenTwice() {
        Run run = render("wres-trend", "report.pdf", "--year=2024", "--param", "reportingYear=2023");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("year").contains("--param").contains("--year");
    }

    @Test
    void refusesAParameterThatIsAnOption() {
        for (String name : List.of("extracts", "disclosure")) {
            Run run = render("wres-trend", "report.pdf", "--param", name + "=x");

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("use --" + name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "=value"})
    void refusesAParameterWithoutNameOrValue(String parameter) {
        assertThat(render("wres-trend", "report.pdf", "--param", parameter).exitCode())
                .isEqualTo(2);
    }

    @Test
    void refusesAYearThatIsNone() {
        assertThat(render("wres-trend", "report.pdf", "--year", "last").exitCode())
                .isEqualTo(2);
    }

    @Test
    void refusesAFolderThatIsNotThereBeforeAnyWork() {
        Run run = render("wres-trend", "missing/report.pdf");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("missing' does not exist");
        assertThat(capabilities.askedReport).isNull();
    }

    @Test
    void needsExtractsAndOutput() {
        assertThat(Run.wres(capabilities, "render", "wres-trend").err()).contains("--extracts", "--output");
        assertThat(Run.wres(capabilities, "render", "wres-trend").exitCode()).isEqualTo(2);
    }

    @Test
    void saysWhyItFails() throws Exception {
        capabilities.failure = new CommandFailure("the template asks for a column that is not there");
        Run run = render("wres-trend", "report.pdf");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("wres render: the template asks for a column that is not there");
        assertThat(written()).isEmpty();
    }

    @Test
    void rendersEveryTemplateInSeveralFormatsIntoAFolder() throws Exception {
        Run run = render("all", "reports", "--format", "pdf,html");

        assertThat(run.exitCode()).isZero();
        try (Stream<Path> files = Files.list(target.resolve("reports"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "wres-executive-summary.pdf",
                            "wres-executive-summary.html",
                            "wres-trend.pdf",
                            "wres-trend.html");
        }
        assertThat(run.err().lines()).hasSize(4).allMatch(line -> line.startsWith("Wrote "));
        assertThat(capabilities.askedReports).hasSize(4).allSatisfy(order -> assertThat(
                        order.output().toString())
                .contains(order.design().getFileName().toString().replace(".rptdesign", "")));
    }

    @Test
    void oneFailureKeepsNoOtherReportBack() {
        capabilities.failsOn = "wres-trend.html";
        Run run = render("all", "reports", "--format", "pdf,html");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("1 of 4 reports were not made", "wres-trend.html: it is broken")
                .contains("wres-executive-summary.html", "wres-trend.pdf");
    }

    @Test
    void aFolderIsNeededForMoreThanOneFile() throws Exception {
        assertThat(render("all", "reports.pdf").err()).contains("reports.pdf' looks like a file");
        Files.createFile(target.resolve("there"));
        assertThat(render("wres-trend", "there", "--format", "pdf").err()).contains("several reports need a folder");
        assertThat(render("wres-trend", "missing/reports", "--format", "pdf").err())
                .contains("missing' does not exist");
        assertThat(render("wres-trend", "reports", "--format", "pdf,txt").err())
                .contains("'txt' is none of: pdf, html");
        assertThat(render("wres-trend", "reports", "--format", "pdf,pdf").err())
                .contains("each template and format once");
        assertThat(capabilities.askedReports).isEmpty();
    }

    @Test
    void listsTemplatesAndTheirParameters() throws Exception {
        Files.writeString(
                home.resolve("report-templates/wres-trend.rptdesign"),
                """
                <report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.23">
                <text-property name="title">WRES trend</text-property>
                <text-property name="description">Every indicator over all years</text-property>
                <parameters>
                <scalar-parameter name="reportingYear">
                <text-property name="promptText">Year</text-property>
                <text-property name="helpText">The newest if empty</text-property>
                <property name="dataType">integer</property></scalar-parameter>
                <scalar-parameter name="comparison">
                <property name="dataType">string</property>
                <simple-property-list name="defaultValue"><value type="constant">national</value></simple-property-list>
                <list-property name="selectionList">
                <structure><property name="value">national</property><text-property name="label">England</text-property></structure>
                <structure><property name="value">none</property></structure>
                </list-property></scalar-parameter>
                </parameters>
                <body><label><text-property name="title">not the document's</text-property></label></body>
                </report>
                """);
        Files.delete(home.resolve("report-templates/wres-executive-summary.rptdesign"));
        Run.Setting setting = new Run.Setting(capabilities, home, false);

        assertThat(setting.wres("templates", "--format", "csv").out())
                .isEqualToNormalizingNewlines("TEMPLATE,DESCRIPTION\nwres-trend,Every indicator over all years\n");
        assertThat(setting.wres("templates", "wres-trend", "--format", "csv").out())
                .isEqualToNormalizingNewlines(
                        """
                        PARAMETER,OPTION,TYPE,DEFAULT,CHOICES,DESCRIPTION
                        reportingYear,'--year,integer,,,The newest if empty
                        comparison,'--param comparison=,string,national,"national, none",
                        """);
        assertThat(setting.wres("templates", "wres-trend").out()).containsPattern("reportingYear +--year +integer");
        assertThat(setting.wres("templates", "wres-none").exitCode()).isEqualTo(2);
    }
}
