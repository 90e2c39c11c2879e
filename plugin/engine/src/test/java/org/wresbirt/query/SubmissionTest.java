package org.wresbirt.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wresbirt.extract.Progress;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.sample.SampleTrust;
import org.wresbirt.sample.SampleTruth;
import org.wresbirt.sample.SampleTruth.Groups;
import org.wresbirt.tally.UnknownValues;

/** The yearly return: each data item of the collection, in its order, with the figures that the sample trust must return. */
class SubmissionTest {
    @TempDir
    static Path folder;

    private static SampleTruth.Year truth;
    private static MartLease lease;

    @BeforeAll
    static void build() throws Exception {
        truth = SampleTrust.write(folder).year(2024);
        MartRequest request = new MartRequest(
                folder, Disclosure.INTERNAL, 5, UnknownValues.COUNT_AS_UNKNOWN, DisciplinaryPeriod.ANNUAL);
        lease = SharedMarts.lease(request, Progress.NONE);
    }

    @AfterAll
    static void drop() {
        lease.close();
        SharedMarts.dropUnused();
    }

    private static List<List<Double>> values(String condition) throws SQLException {
        try (Connection connection = lease.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT WHITE_VALUE, BME_VALUE, UNKNOWN_VALUE, ALL_VALUE"
                        + " FROM SUBMISSION WHERE REPORTING_YEAR = 2024 AND " + condition + " ORDER BY ITEM_ORDER")) {
            List<List<Double>> values = new ArrayList<>();
            while (rows.next()) {
                List<Double> row = new ArrayList<>();
                for (int i = 1; i <= 4; i++) {
                    row.add((Double) rows.getObject(i));
                }
                values.add(row);
            }
            return values;
        }
    }

    private static List<Double> groups(Groups groups) {
        List<Double> row = new ArrayList<>();
        for (int count : new int[] {groups.white(), groups.bme(), groups.unknown()}) {
            row.add((double) count);
        }
        row.add(null);
        return row;
    }

    @Test
    void headcounts_of_the_collection_are_those_that_were_written() throws SQLException {
        assertThat(values("ITEM_NAME = 'Number of staff in overall workforce'"))
                .containsOnly(groups(truth.substantive()))
                .hasSize(2);
        assertThat(values("ITEM_NAME = 'Number of shortlisted applicants'"))
                .containsExactly(groups(truth.shortlisted()));
        assertThat(values("ITEM_NAME = 'Number appointed from shortlisting'"))
                .containsExactly(groups(truth.appointed()));
        assertThat(values("ITEM_NAME LIKE '%entering the formal disciplinary process' AND UNIT = 'PEOPLE'"))
                .containsExactly(groups(truth.disciplinary()));
        assertThat(values("ITEM_NAME LIKE 'Number%non-mandatory training and CPD'"))
                .containsExactly(groups(truth.training()));
        assertThat(values("ITEM_NAME = 'Total board members'")).containsExactly(groups(truth.board()));
        assertThat(values("ITEM_NAME = 'of which voting board members'")).containsExactly(groups(truth.votingBoard()));
        assertThat(values("ITEM_NAME = 'of which executive board members'"))
                .containsExactly(groups(truth.executiveBoard()));
    }

    @Test
    void each_band_is_asked_for_once_and_they_add_up_to_the_workforce() throws SQLException {
        for (SampleTruth.Band band : truth.bands()) {
            if (band.contract().equals("SUBSTANTIVE") && !band.band().equals("UNKNOWN")) {
                assertThat(values("INDICATOR_NUMBER = 1 AND UNIT = 'PEOPLE'"))
                        .as("%s", band)
                        .contains(groups(band.people()));
            }
        }
        double white = 0;
        for (List<Double> row : values("INDICATOR_NUMBER = 1 AND MEASURE = 'HEADCOUNT' AND SECTION_NAME LIKE '1_ %'"
                + " AND ITEM_NAME NOT LIKE 'of which%'")) {
            white += row.get(0) == null ? 0 : row.get(0);
        }
        assertThat(white).isEqualTo(truth.substantive().white());
    }

    /** Derby pushes conditions of a join into the view's union, and has been seen to mix its columns up. */
    @Test
    void can_be_joined_by_organisation_and_year() throws SQLException {
        assertThat(values(
                        "EXISTS (SELECT 1 FROM REPORTING_YEAR Y WHERE Y.ORGANISATION_CODE = SUBMISSION.ORGANISATION_CODE"
                                + " AND Y.REPORTING_YEAR = SUBMISSION.REPORTING_YEAR)"))
                .hasSameSizeAs(values("1 = 1"));
        try (Connection connection = lease.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM REPORTING_YEAR Y JOIN SUBMISSION S"
                        + " ON S.ORGANISATION_CODE = Y.ORGANISATION_CODE AND S.REPORTING_YEAR = Y.REPORTING_YEAR"
                        + " WHERE Y.REPORTING_YEAR = 2024")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(values("1 = 1").size());
        }
    }

    @ParameterizedTest
    @CsvSource({"2,shortlisting", "3,disciplinary", "4,training"})
    void ratios_stand_alone_in_their_item(int indicator, String topic) throws SQLException {
        List<List<Double>> ratios = values("INDICATOR_NUMBER = " + indicator + " AND UNIT = 'RATIO'");
        assertThat(ratios).as(topic).hasSize(1);
        assertThat(ratios.get(0).subList(0, 3)).containsOnlyNulls();
        assertThat(ratios.get(0).get(3)).isPositive();
    }

    @Test
    void survey_percentages_come_in_the_order_of_the_standard() throws SQLException {
        List<List<Double>> survey = values("SECTION_NAME LIKE '%Staff Survey'");
        assertThat(survey).hasSize(4);
        for (int i = 0; i < 4; i++) {
            int indicator = 5 + i;
            double bme = truth.survey().stream()
                    .filter(each ->
                            each.indicator() == indicator && each.group().equals("BME"))
                    .mapToDouble(SampleTruth.Survey::percent)
                    .sum();
            assertThat(survey.get(i).get(1)).isCloseTo(bme, within(1e-9));
        }
    }
}
