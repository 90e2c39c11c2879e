package org.wresbirt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wresbirt.extract.Progress;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.query.MartLease;
import org.wresbirt.query.MartRequest;
import org.wresbirt.query.SharedMarts;
import org.wresbirt.tally.UnknownValues;

/**
 * Every template, whatever the extracts lack: it is made without a warning, can be read by everybody, holds no sign of a
 * missing value, and says what is missing in the mart's words.
 */
@ResourceLock(value = SampleReports.BIRT, mode = ResourceAccessMode.READ)
class SituationsIT {
    private static final SampleReports REPORTS = SampleReports.get();

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("reports")
    void aReportIsMadeOfWhatThereIs(Situation situation, String template) throws Exception {
        for (Disclosure disclosure : disclosures(situation)) {
            Path pdf = REPORTS.render(template, ReportFormat.PDF, disclosure, situation);
            assertThat(REPORTS.warnings(pdf)).as("warnings, " + disclosure).isEmpty();
            PdfUa.assertConforms(pdf);
            assertThat(text(pdf)).doesNotContain("null", "NaN", "Infinity", "Exception", "undefined");
        }
    }

    /** The pages of the templates of one indicator are those of the board report. */
    static Stream<Arguments> reports() {
        List<String> templates = SampleReports.templates().stream()
                .filter(template -> !template.startsWith("wres-indicator-"))
                .toList();
        return Stream.of(Situation.values())
                .flatMap(situation -> templates.stream().map(template -> Arguments.of(situation, template)));
    }

    /** The public's pages are the ones that hide; small numbers are where it shows. */
    private static List<Disclosure> disclosures(Situation situation) {
        return situation == Situation.SMALL_ORGANISATION
                ? List.of(Disclosure.INTERNAL, Disclosure.PUBLIC)
                : List.of(Disclosure.INTERNAL);
    }

    @ParameterizedTest
    @EnumSource
    void aPageWithoutAFigureSaysWhy(Situation situation) throws Exception {
        List<String[]> without = query(
                situation,
                "SELECT INDICATOR_NUMBER, STATUS_REASON FROM INDICATOR_RESULT R JOIN REPORTING_YEAR Y"
                        + " ON Y.ORGANISATION_CODE = R.ORGANISATION_CODE AND Y.REPORTING_YEAR = R.REPORTING_YEAR"
                        + " WHERE Y.IS_LATEST AND R.STATUS = 'NO_DATA'" + ofOrganisation(situation, "R"));
        for (String[] indicator : without) {
            Path pdf =
                    REPORTS.render("wres-indicator-" + indicator[0], ReportFormat.PDF, Disclosure.INTERNAL, situation);
            assertThat(text(pdf)).as("indicator " + indicator[0]).contains(indicator[1]);
        }
    }

    @ParameterizedTest
    @CsvSource({"NO_BOARD_NO_SURVEY, 5 6 7 8 9", "WORKFORCE_ALONE, 2 3 4 5 6 7 8 9", "LONG_NAME, 9"})
    void whatIsLeftOutIsMissing(Situation situation, String indicators) throws Exception {
        assertThat(query(
                        situation,
                        "SELECT R.INDICATOR_NUMBER FROM INDICATOR_RESULT R JOIN REPORTING_YEAR Y"
                                + " ON Y.ORGANISATION_CODE = R.ORGANISATION_CODE AND Y.REPORTING_YEAR = R.REPORTING_YEAR"
                                + " WHERE Y.IS_LATEST AND R.STATUS = 'NO_DATA'" + ofOrganisation(situation, "R")
                                + " ORDER BY 1"))
                .extracting(row -> row[0])
                .containsExactly(indicators.split(" "));
    }

    /** Every organisation's figure of every indicator stands on the comparison's pages, and its name for tables. */
    @Test
    void aComparisonHoldsEveryOrganisation() throws Exception {
        String text = text(
                REPORTS.render("wres-comparison", ReportFormat.PDF, Disclosure.INTERNAL, Situation.SMALL_ORGANISATION));
        List<String[]> figures = query(
                Situation.SMALL_ORGANISATION,
                "SELECT R.ORGANISATION_CODE, O.ORGANISATION_SHORT_NAME, R.HEADLINE_UNIT, R.HEADLINE_VALUE"
                        + " FROM INDICATOR_RESULT R JOIN ORGANISATION O ON O.ORGANISATION_CODE = R.ORGANISATION_CODE"
                        + " JOIN REPORTING_YEAR Y ON Y.ORGANISATION_CODE = R.ORGANISATION_CODE"
                        + " AND Y.REPORTING_YEAR = R.REPORTING_YEAR WHERE Y.IS_LATEST AND R.STATUS = 'CALCULATED'");
        assertThat(figures).hasSizeGreaterThan(90).allSatisfy(row -> {
            assertThat(text).contains(row[1]);
            String figure = MartFigures.number(Double.parseDouble(row[3]), row[2].equals("RATIO") ? 2 : 1);
            assertThat(MartFigures.holds(text, figure))
                    .as(row[0] + " " + figure)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "SMALL_ORGANISATION, PUBLIC, wres-executive-summary",
        "NO_BOARD_NO_SURVEY, INTERNAL, wres-executive-summary",
        "LONG_NAME, INTERNAL, wres-executive-summary",
        "LONG_NAME, INTERNAL, wres-comparison",
        "ONE_YEAR, INTERNAL, wres-indicator-2"
    })
    void thePageLooksAsApproved(Situation situation, Disclosure disclosure, String template) throws Exception {
        Path pdf = REPORTS.render(template, ReportFormat.PDF, disclosure, situation);
        assertThat(PagePictures.differences(situation.title() + "-" + template, pdf))
                .isEmpty();
    }

    private static String ofOrganisation(Situation situation, String table) {
        return situation.organisation.isEmpty()
                ? ""
                : " AND " + table + ".ORGANISATION_CODE = '" + situation.organisation + "'";
    }

    private static List<String[]> query(Situation situation, String sql) throws Exception {
        List<String[]> rows = new ArrayList<>();
        try (MartLease mart = SharedMarts.lease(
                        new MartRequest(
                                situation.extracts(),
                                Disclosure.INTERNAL,
                                5,
                                UnknownValues.COUNT_AS_UNKNOWN,
                                DisciplinaryPeriod.ANNUAL),
                        Progress.NONE);
                Connection connection = mart.connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                String[] row = new String[columns];
                for (int column = 1; column <= columns; column++) {
                    row[column - 1] = found.getString(column);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String text(Path pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}
