package org.wresbirt.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The truth is what the files hold: counted again from the written rows by the standard's rules. */
class RecountTest {
    @TempDir
    static Path folder;

    private static SampleTruth truth;

    @BeforeAll
    static void write() throws IOException {
        truth = SampleTrust.write(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2022, 2023, 2024})
    void people_of_the_workforce_count_once_whatever_assignments_they_have(int year) throws IOException {
        Map<String, Group> substantive = new HashMap<>();
        Map<String, Group> bank = new HashMap<>();
        for (Map<String, String> row : workforce(year)) {
            if (isStaff(row)) {
                boolean isBank = row.get("Assignment Category").equals("Bank");
                (isBank ? bank : substantive).put(row.get("Employee Number"), Written.group(row.get("Ethnic Origin")));
            }
        }
        bank.keySet().removeAll(substantive.keySet());
        assertThat(groups(substantive)).isEqualTo(truth.year(year).substantive());
        assertThat(groups(bank)).isEqualTo(truth.year(year).bankOnly());
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2022, 2023, 2024})
    void the_primary_assignment_decides_the_band_else_the_largest_fte(int year) throws IOException {
        Map<String, Map<String, String>> main = new HashMap<>();
        for (Map<String, String> row : workforce(year)) {
            String category = row.get("Assignment Category");
            if (isStaff(row) && !category.equals("Bank")) {
                main.merge(row.get("Employee Number"), row, (a, b) -> rank(a) >= rank(b) ? a : b);
            }
        }
        Map<String, Integer> grades = new HashMap<>();
        main.values().forEach(row -> grades.merge(row.get("Grade").substring(2), 1, Integer::sum));
        int expected = 0;
        for (SampleTruth.Band band : truth.year(year).bands()) {
            if (band.contract().equals("SUBSTANTIVE") && band.band().equals("5")) {
                expected += band.people().total();
            }
        }
        assertThat(grades.get("05")).isEqualTo(expected);
    }

    private static double rank(Map<String, String> row) {
        boolean primary = Set.of("Y", "Yes", "1").contains(row.get("Primary Assignment"));
        return (primary ? 1000 : 0) + Double.parseDouble(row.get("FTE"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2022, 2023, 2024})
    void applications_with_a_date_of_the_year_are_counted_by_how_far_they_came(int year) throws IOException {
        Layout layout = Layout.of("recruitment", year);
        Map<String, int[]> reached = new HashMap<>(Map.of("all", new int[3], "short", new int[3], "in", new int[3]));
        for (Map<String, String> row : Written.rows(
                folder.resolve(layout.path()),
                "Vacancy Ref",
                year == 2021 ? ';' : ',',
                year == 2023 ? Charset.forName("windows-1252") : UTF_8)) {
            if (reportingYear(row.get("Application Date")) != year) {
                continue;
            }
            int group = Written.group(row.get("Ethnic Origin")).ordinal();
            String stage = row.get("Furthest Stage");
            boolean shortlisted = stage == null ? isSet(row.get("Shortlisted")) : !stage.equals("Applied");
            boolean appointed = stage == null ? isSet(row.get("Appointed")) : stage.equals("Appointed");
            reached.get("all")[group]++;
            reached.get("short")[group] += shortlisted ? 1 : 0;
            reached.get("in")[group] += appointed ? 1 : 0;
        }
        assertThat(three(reached.get("all"))).isEqualTo(truth.year(year).applicants());
        assertThat(three(reached.get("short"))).isEqualTo(truth.year(year).shortlisted());
        assertThat(three(reached.get("in"))).isEqualTo(truth.year(year).appointed());
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2022, 2023, 2024})
    void formal_disciplinary_cases_count_a_person_once_in_the_year_of_opening(int year) throws IOException {
        Map<String, Group> staff = staff(year);
        Map<String, Group> entered = new HashMap<>();
        int nobody = 0;
        for (int file = 2020; file <= 2024; file++) {
            Path path = folder.resolve(Layout.of("disciplinary", file).path());
            for (Map<String, String> row : Written.rows(path, "Case Reference", ',', UTF_8)) {
                boolean formal = row.get("Case Type").equals("Disciplinary")
                        && !row.get("Stage").equals("Informal");
                if (formal && reportingYear(row.get("Date Opened")) == year) {
                    String number = row.get("Employee Number");
                    String ethnicity = row.getOrDefault("Ethnic Origin", "");
                    Group group =
                            ethnicity.isEmpty() ? staff.getOrDefault(number, Group.UNKNOWN) : Written.group(ethnicity);
                    entered.put(number.isEmpty() ? "nobody " + nobody++ : number, group);
                }
            }
        }
        assertThat(groups(entered)).isEqualTo(truth.year(year).disciplinary());
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2022, 2023, 2024})
    void training_taken_up_counts_a_person_once_and_mandatory_training_never(int year) throws IOException {
        Map<String, Group> staff = staff(year);
        Map<String, Group> trained = new HashMap<>();
        Path path = folder.resolve(Layout.of("training", year).path());
        for (Map<String, String> row : Written.rows(path, "Employee Number", year == 2022 ? '\t' : ',', UTF_8)) {
            String number = row.get("Employee Number");
            boolean counts = Set.of("Non-mandatory", "CPD").contains(row.get("Course Type"))
                    && Set.of("Completed", "Attended", "Enrolled").contains(row.get("Status"))
                    && reportingYear(row.get("Completion Date")) == year;
            if (counts && !number.isEmpty()) {
                trained.put(number, staff.getOrDefault(number, Group.UNKNOWN));
            }
        }
        assertThat(groups(trained)).isEqualTo(truth.year(year).training());
    }

    /** Survey of autumn 2019 and 2020: q13a, q13b with q13c, q14, q15b; of 2021: q14a, q14b with q14c, q15, q16b. */
    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2022})
    void survey_answers_are_counted_by_the_numbers_that_the_questions_had(int year) throws IOException {
        boolean old = year < 2022;
        Path path = folder.resolve(Layout.of("survey", year).path());
        List<Map<String, String>> rows = Written.rows(path, "Respondent ID", ',', UTF_8);
        Set<String> harassed = Set.of("2", "3", "4", "5");
        for (SampleTruth.Survey expected : truth.year(year).survey()) {
            int experienced = 0;
            int base = 0;
            for (Map<String, String> row : rows) {
                String code = row.get("Ethnic group");
                String group = code.isEmpty() ? "UNKNOWN" : Integer.parseInt(code) <= 4 ? "WHITE" : "BME";
                if (!group.equals(expected.group())) {
                    continue;
                }
                String patients = row.get(old ? "q13a" : "q14a");
                String managers = row.get(old ? "q13b" : "q14b");
                String colleagues = row.get(old ? "q13c" : "q14c");
                String career = row.get(old ? "q14" : "q15");
                String discrimination = row.get(old ? "q15b" : "q16b");
                switch (expected.indicator()) {
                    case 5 -> {
                        experienced += harassed.contains(patients) ? 1 : 0;
                        base += Set.of("1", "2", "3", "4", "5").contains(patients) ? 1 : 0;
                    }
                    case 6 -> {
                        experienced += harassed.contains(managers) || harassed.contains(colleagues) ? 1 : 0;
                        base += managers.isEmpty() ? 0 : 1;
                    }
                    case 7 -> {
                        experienced += career.equals("1") ? 1 : 0;
                        base += career.isEmpty() ? 0 : 1;
                    }
                    default -> {
                        experienced += discrimination.equals("1") ? 1 : 0;
                        base += discrimination.isEmpty() ? 0 : 1;
                    }
                }
            }
            assertThat(experienced).as("experienced, %s", expected).isEqualTo(expected.experienced());
            assertThat(base).as("base, %s", expected).isEqualTo(expected.base());
        }
    }

    private static List<Map<String, String>> workforce(int year) throws IOException {
        return Written.rows(folder.resolve(Layout.of("workforce", year).path()), "Employee Number", ',', UTF_8);
    }

    private static boolean isStaff(Map<String, String> row) {
        return !row.get("Employee Number").isEmpty()
                && Set.of("Permanent", "Fixed Term Temp", "Bank", "Locum").contains(row.get("Assignment Category"))
                && !Set.of("Terminate Assignment", "Inactive").contains(row.get("Assignment Status"));
    }

    private static Map<String, Group> staff(int year) throws IOException {
        Map<String, Group> staff = new HashMap<>();
        for (Map<String, String> row : workforce(year)) {
            if (isStaff(row)) {
                staff.put(row.get("Employee Number"), Written.group(row.get("Ethnic Origin")));
            }
        }
        return staff;
    }

    private static boolean isSet(String flagOrDate) {
        return !flagOrDate.isEmpty() && !flagOrDate.equals("N");
    }

    /** The reporting year of a British date, 0 for a date that does not exist. */
    private static int reportingYear(String date) {
        String[] parts = date.split("[/-]");
        List<String> months =
                List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
        int month = months.contains(parts[1]) ? months.indexOf(parts[1]) + 1 : Integer.parseInt(parts[1]);
        int day = Integer.parseInt(parts[0]);
        int year = Integer.parseInt(parts[2]);
        if (day > LocalDate.of(year, month, 1).lengthOfMonth()) {
            return 0;
        }
        return month < 4 ? year : year + 1;
    }

    private static SampleTruth.Groups groups(Map<String, Group> people) {
        int[] counts = new int[3];
        people.values().forEach(group -> counts[group.ordinal()]++);
        return three(counts);
    }

    private static SampleTruth.Groups three(int[] counts) {
        return new SampleTruth.Groups(counts[0], counts[1], counts[2]);
    }
}
