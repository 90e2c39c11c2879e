package org.wresbirt.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The published benchmark workbook of the staff survey, cut down to the trust's row: fractions from 0 to 1 by survey
 * year, with white staff as group 1 and all other ethnic groups as group 2. Like the real one, the newer edition holds
 * the survey before as well, restated.
 */
final class SurveyBenchmark {
    private static final String[] MEASURES = {"har_from_pat", "har_from_staff", "equal", "q16b"};
    private static final double LEFT_BLANK = 0.015;
    private static final int FIRST_INDICATOR = 5;

    private final int year;
    private final Layout layout;
    private final Story story;
    private final Ledger ledger;
    private final List<String> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    SurveyBenchmark(int year, Story story, Ledger ledger) {
        this.year = year;
        this.layout = Layout.of("survey", year);
        this.story = story;
        this.ledger = ledger;
    }

    byte[] bytes() {
        add("org_id", "ZEX");
        add("org_name", "Example Healthcare NHS Trust");
        add("org_type_reporting_name", "Acute and Acute & Community Trusts");
        if (layout.is("benchmark-workbook")) {
            add(year - 1, new BigDecimal("0.0012"));
        }
        add(year, BigDecimal.ZERO);
        ledger.row(layout, Fate.COUNTED);
        if (layout.is("benchmark-workbook")) {
            return workbook();
        }
        Sheet sheet = new Sheet(layout);
        sheet.row(names.toArray(new String[0]));
        sheet.row(values.toArray(new String[0]));
        return sheet.bytes();
    }

    /** @param restated what the edition adds to every earlier fraction; zero for its own survey, which is the truth */
    private void add(int reportingYear, BigDecimal restated) {
        int surveyYear = reportingYear - 1;
        int[] respondents = story.groups("survey", reportingYear);
        int all = respondents[0] + respondents[1] + respondents[2];
        add("response_rate_" + surveyYear, fraction(all, story.count("substantive", reportingYear)));
        for (int m = 0; m < MEASURES.length; m++) {
            int indicator = FIRST_INDICATOR + m;
            for (Group group : new Group[] {Group.WHITE, Group.BME}) {
                int people = respondents[group.ordinal()];
                int base = people - (int) (people * LEFT_BLANK) - indicator % 3;
                int yes = story.countOf("survey " + indicator + " " + group.word + " percent", reportingYear, base);
                String fraction =
                        new BigDecimal(fraction(yes, base)).add(restated).toPlainString();
                String name = "_eth_summary_";
                add(MEASURES[m] + name + (group.ordinal() + 1) + "_" + surveyYear, fraction);
                add(MEASURES[m] + name + "n_" + (group.ordinal() + 1) + "_" + surveyYear, "" + base);
                if (reportingYear == year) {
                    double percent = new BigDecimal(fraction).movePointRight(2).doubleValue();
                    ledger.survey(year, new SampleTruth.Survey(indicator, group.name(), yes, base, 0, percent));
                }
            }
        }
    }

    private void add(String name, String value) {
        names.add(name);
        values.add(value);
    }

    private static String fraction(int part, int whole) {
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), 10, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private byte[] workbook() {
        Workbook workbook = new Workbook();
        workbook.sheet(
                "Notes",
                List.of(
                        List.of("Column", "Description"),
                        List.of("org_id", "Organisation code"),
                        List.of("har_from_pat_eth_summary_1_20XX", "Harassment by patients or public: white staff"),
                        List.of("har_from_pat_eth_summary_2_20XX", "The same: all other ethnic groups combined"),
                        List.of("har_from_pat_eth_summary_n_1_20XX", "Number of white staff who answered")));
        workbook.sheet("Acute&Acute Community Trusts", List.of(names, values));
        return workbook.bytes();
    }
}
