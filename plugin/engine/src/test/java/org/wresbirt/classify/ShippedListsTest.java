package org.wresbirt.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What must hold for every row of the shipped lists, whoever edits them. */
class ShippedListsTest {

    private static final List<CsvRows.Row> ROWS = rows();

    private static List<CsvRows.Row> rows() {
        List<CsvRows.Row> rows = new ArrayList<>();
        for (String file : ShippedLists.files()) {
            rows.addAll(CsvRows.read(file));
        }
        return rows;
    }

    private static boolean isPattern(CsvRows.Row row) {
        return Wording.isPattern(row.get("value"));
    }

    private static String expected(CsvRows.Row row) {
        return row.get("code") + " " + (row.get("certainty").isEmpty() ? "RECOGNISED" : row.get("certainty"));
    }

    private static String actual(String list, String raw) {
        Classified<?> classified = Lookup.in(CodeLists.shipped(), list, raw);
        return Lookup.code(classified.value()) + " " + classified.certainty();
    }

    @Test
    void everyListedValueMeansWhatItsRowSays() {
        List<String> wrong = new ArrayList<>();
        for (CsvRows.Row row : ROWS) {
            if (!isPattern(row) && !row.get("list").equals("blank")) {
                String actual = actual(row.get("list"), row.get("value"));
                if (!actual.equals(expected(row))) {
                    wrong.add(row.get("list") + ", " + row.get("value") + ": " + actual);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noValueIsListedTwice() {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (CsvRows.Row row : ROWS) {
            String value = row.get("value");
            String key = row.get("list") + ": " + (isPattern(row) ? Wording.ofPattern(value) : Wording.of(value));
            if (!seen.add(key)) {
                twice.add(key);
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void everyPatternFitsSomethingThatNoEarlierOneTakes() {
        Map<String, List<ValuePattern>> earlier = new HashMap<>();
        List<String> dead = new ArrayList<>();
        for (CsvRows.Row row : ROWS) {
            if (isPattern(row)) {
                String pattern = Wording.ofPattern(row.get("value"));
                String example =
                        Wording.of(pattern.replace("*", "zz").replace('#', '1').replace('?', 'q'));
                List<ValuePattern> before = earlier.computeIfAbsent(row.get("list"), list -> new ArrayList<>());
                boolean taken = before.stream().anyMatch(other -> other.matches(example));
                ValuePattern own = new ValuePattern(pattern);
                if (taken || !own.matches(example)) {
                    dead.add(row.get("list") + ": " + row.get("value"));
                }
                before.add(own);
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void everySourceIsExplained() {
        Set<String> explained = new HashSet<>();
        CsvRows.read("sources.csv").forEach(row -> explained.add(row.get("source")));
        Set<String> used = new HashSet<>();
        ROWS.forEach(row -> used.add(row.get("source")));
        assertThat(used).isEqualTo(explained);
    }

    @Test
    void everyMeaningCanBeReached() {
        Map<String, Set<String>> reached = new HashMap<>();
        for (CsvRows.Row row : ROWS) {
            reached.computeIfAbsent(row.get("list"), list -> new HashSet<>()).add(row.get("code"));
        }
        assertThat(reached.get("ethnicity")).containsAll(names(EthnicCategory.values()));
        assertThat(reached.get("band")).containsAll(codes());
        assertThat(reached.get("occupation")).containsAll(names(Segment.values()));
        assertThat(reached.get("staff-group")).containsAll(names(StaffGroup.values()));
        assertThat(reached.get("assignment-category")).containsAll(names(AssignmentCategory.values()));
        assertThat(reached.get("assignment-status")).containsAll(names(AssignmentStatus.values()));
        assertThat(reached.get("recruitment-stage")).containsAll(names(RecruitmentStage.values()));
        assertThat(reached.get("case-type")).containsAll(names(CaseType.values()));
        assertThat(reached.get("case-stage")).containsAll(names(CaseStage.values()));
        assertThat(reached.get("training-kind")).containsAll(names(TrainingKind.values()));
        assertThat(reached.get("training-status")).containsAll(names(TrainingStatus.values()));
        assertThat(reached.get("yes-no")).containsAll(names(Answer.values()));
    }

    private static List<String> names(Enum<?>[] members) {
        List<String> names = new ArrayList<>();
        for (Enum<?> member : members) {
            names.add(member.name());
        }
        return names;
    }

    private static List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (Band band : Band.values()) {
            codes.add(band.code());
        }
        return codes;
    }

    @Property(tries = 2000)
    void spellingOfCaseBlanksAndDashesDoesNotMatter(
            @ForAll("listedValues") CsvRows.Row row, @ForAll("spellings") Spelling spelling) {
        assertThat(actual(row.get("list"), spelling.of(row.get("value"))))
                .as(row.get("list") + ", " + row.get("value") + ", " + spelling)
                .isEqualTo(expected(row));
    }

    @Provide
    Arbitrary<CsvRows.Row> listedValues() {
        return Arbitraries.of(ROWS)
                .filter(row -> !isPattern(row) && !row.get("list").equals("blank"));
    }

    @Provide
    Arbitrary<Spelling> spellings() {
        return Arbitraries.of(Spelling.values());
    }

    /** What typists, spreadsheets and browsers do to a value without changing its meaning. */
    enum Spelling {
        CAPITALS,
        SMALL,
        PADDED,
        NON_BREAKING,
        LONG_DASHES,
        COLONS,
        AMPERSAND,
        WITH_TOTAL;

        String of(String value) {
            boolean onlyLetters = value.chars().allMatch(c -> c < 128);
            return switch (this) {
                case CAPITALS -> onlyLetters ? value.toUpperCase(java.util.Locale.ROOT) : value;
                case SMALL -> value.toLowerCase(java.util.Locale.ROOT);
                case PADDED -> "  " + value.replace(" ", "   ") + "\t";
                case NON_BREAKING -> value.replace(' ', '\u00a0') + "\u00a0";
                case LONG_DASHES -> value.replace(" - ", " \u2013 ");
                case COLONS -> value.replace(" - ", ": ").replace('/', ',');
                case AMPERSAND -> value.replace(" and ", " & ");
                case WITH_TOTAL -> value.startsWith("-") ? value : value + " Total";
            };
        }
    }
}
