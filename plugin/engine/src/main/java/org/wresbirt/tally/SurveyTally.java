package org.wresbirt.tally;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.wresbirt.classify.Answer;
import org.wresbirt.classify.Certainty;
import org.wresbirt.classify.EthnicGroup;
import org.wresbirt.extract.Row;

/** Indicators 5 to 8: answers of respondents, the published benchmark workbook, or a plain table of results. */
final class SurveyTally implements KindTally {
    private record Key(int organisation, int surveyYear, int indicator, EthnicGroup group) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = Integer.compare(organisation, other.organisation);
            order = order != 0 ? order : Integer.compare(surveyYear, other.surveyYear);
            order = order != 0 ? order : Integer.compare(indicator, other.indicator);
            return order != 0 ? order : group.compareTo(other.group);
        }
    }

    /** Respondents counted, or what was published of them. */
    private static final class Result {
        long experienced;
        long base;
        Double percent;
        Double benchmark;
        Long publishedBase;
        /** The file with the published result; null when there is none. */
        TableFile published;
        /** The files with answers of respondents. */
        final Set<TableFile> answers = new HashSet<>();
    }

    private final Codes codes;
    private final Scope scope;
    private final SurveyQuestions questions = new SurveyQuestions();
    private final Map<Key, Result> results = new TreeMap<>();

    SurveyTally(Codes codes, Scope scope) {
        this.codes = codes;
        this.scope = scope;
    }

    @Override
    public Rows rows(TableFile file) {
        return switch (file.recognition.profile().name()) {
            case "respondents" -> new Respondents(file);
            case "benchmark-workbook" -> new Workbook(file);
            default -> new PublishedTable(file);
        };
    }

    /** @throws RowProblem if another result was published for the same: nobody can tell which of the two is meant */
    private synchronized void publish(Rows rows, Row row, Key key, double percent, Long base, Double benchmark) {
        Result result = results.computeIfAbsent(key, k -> new Result());
        if (result.published != null && (result.percent != percent || !Objects.equals(result.publishedBase, base))) {
            throw new RowProblem(
                    rows.file,
                    row.position(),
                    "there is a second result for indicator " + key.indicator + ", survey of " + key.surveyYear
                            + ", the same group and organisation; the other is in " + result.published.name()
                            + ". Keep one of the two, or put each published workbook into a folder named after its"
                            + " reporting year.");
        }
        result.published = rows.file;
        result.percent = percent;
        result.publishedBase = base;
        result.benchmark = benchmark;
    }

    /** Everything counted or published; only when all is read. */
    synchronized List<SurveyCount> counts() {
        List<SurveyCount> counts = new ArrayList<>();
        results.forEach((key, result) -> {
            boolean published = result.published != null;
            if (published) {
                result.answers.forEach(file -> file.note(Reason.PUBLISHED_INSTEAD, result.published));
            }
            SurveyQuestions.Question question = questions.of(key.surveyYear, key.indicator);
            Long base = published ? result.publishedBase : Long.valueOf(result.base);
            boolean withheld = base != null && question != null && base < question.minimumBase();
            Double percent = published
                    ? result.percent
                    : result.base == 0 ? null : Double.valueOf(100.0 * result.experienced / result.base);
            counts.add(new SurveyCount(
                    scope.organisations.get(key.organisation).code(),
                    key.surveyYear + 1,
                    key.surveyYear,
                    key.indicator,
                    key.group,
                    question == null ? "" : question.label(),
                    published || withheld ? null : Long.valueOf(result.experienced),
                    base,
                    withheld ? null : percent,
                    result.benchmark));
        });
        return counts;
    }

    /** A row is one respondent's answers. */
    private final class Respondents extends Rows {
        private final int organisation;
        private final int ethnicGroup;
        private final ValueCodes ethnicity;
        private final List<SurveyQuestions.Question> asked = new ArrayList<>();
        private final List<int[]> slots = new ArrayList<>();
        private final List<ValueCodes> answers = new ArrayList<>();
        private final Map<Key, Result> mine = new TreeMap<>();

        Respondents(TableFile file) {
            super(file);
            organisation = file.slot("organisation");
            ethnicGroup = file.slot("ethnicGroup");
            ethnicity = new ValueCodes(text -> {
                var classified = codes.lists.surveyEthnicity(text, file.surveyYear);
                return new ValueCodes.Value(classified.value().ordinal(), classified.certainty());
            });
            for (int indicator = 5; indicator <= 8; indicator++) {
                SurveyQuestions.Question question = questions.of(file.surveyYear, indicator);
                if (question != null && question.fields().stream().anyMatch(file::has)) {
                    int of = indicator;
                    asked.add(question);
                    slots.add(question.fields().stream().mapToInt(file::slot).toArray());
                    answers.add(new ValueCodes(text -> {
                        var classified = codes.lists.surveyAnswer(of, text);
                        return new ValueCodes.Value(classified.value().ordinal(), classified.certainty());
                    }));
                }
            }
        }

        @Override
        void count(Row row) {
            int organisationCode = scope.organisation(this, row, organisation);
            if (organisationCode < 0) {
                fates.add(Reason.UNKNOWN_ORGANISATION, row.position());
                return;
            }
            if (asked.isEmpty()) {
                fates.add(Reason.NO_QUESTION, row.position());
                return;
            }
            fates.add(Reason.COUNTED, row.position());
            ValueCodes.Entry entry = ethnicity.of(row, ethnicGroup);
            check(entry, Reason.UNRECOGNISED_ETHNICITY, "ethnicGroup", row);
            EthnicGroup group = Codes.ETHNICITIES[entry.code].group();
            for (int i = 0; i < asked.size(); i++) {
                Answer answer = answer(row, asked.get(i).fields(), slots.get(i), answers.get(i));
                boolean inBase = answer == Answer.YES
                        || answer == Answer.NO
                        || answer == Answer.DONT_KNOW && asked.get(i).dontKnowInBase();
                if (inBase) {
                    Result result = mine.computeIfAbsent(
                            new Key(
                                    organisationCode,
                                    file.surveyYear,
                                    asked.get(i).indicator(),
                                    group),
                            k -> new Result());
                    result.base++;
                    result.experienced += answer == Answer.YES ? 1 : 0;
                }
            }
        }

        /** Yes if any of the questions was answered with yes; else the first answer that is one. */
        private Answer answer(Row row, List<String> fields, int[] columns, ValueCodes values) {
            Answer answer = Answer.UNKNOWN;
            for (int i = 0; i < columns.length; i++) {
                ValueCodes.Entry entry = values.of(row, columns[i]);
                check(entry, Reason.UNRECOGNISED_ANSWER, fields.get(i), row);
                Answer given = entry.certainty == Certainty.BLANK ? Answer.UNKNOWN : Codes.ANSWERS[entry.code];
                if (given == Answer.YES) {
                    return Answer.YES;
                }
                answer = answer == Answer.UNKNOWN ? given : answer;
            }
            return answer;
        }

        @Override
        void finish() {
            synchronized (SurveyTally.this) {
                mine.forEach((key, more) -> {
                    Result result = results.computeIfAbsent(key, k -> new Result());
                    result.experienced += more.experienced;
                    result.base += more.base;
                    result.answers.add(file);
                });
            }
        }
    }

    /** A row is one organisation's published results of several years, as fractions. */
    private final class Workbook extends Rows {
        private final int organisation;

        Workbook(TableFile file) {
            super(file);
            organisation = file.slot("organisation");
        }

        @Override
        void count(Row row) {
            String name = row.text(organisation);
            boolean ours = scope.organisations.knows(name);
            if (!ours) {
                fates.add(Reason.OTHER_ORGANISATION, row.position());
                return;
            }
            boolean any = false;
            for (String field : file.recognition.columns().keySet()) {
                String[] part = field.split(" ");
                if (part.length == 4 && part[2].equals("rate")) {
                    any |= result(row, field, part, scope.organisations.id(name));
                }
            }
            fates.add(any ? Reason.COUNTED : Reason.NOT_PUBLISHED, row.position());
        }

        private boolean result(Row row, String field, String[] part, int organisationCode) {
            int surveyYear = Integer.parseInt(part[3]);
            Double fraction = Figures.fraction(row.text(file.slot(field)));
            boolean wanted =
                    file.surveyYear == YearInText.NONE ? scope.hasYear(surveyYear + 1) : surveyYear == file.surveyYear;
            if (!wanted || fraction == null || fraction < 0 || fraction > 1) {
                return false;
            }
            Double base = Figures.decimal(row.text(file.slot(part[0] + " " + part[1] + " base " + part[3])));
            publish(
                    this,
                    row,
                    new Key(organisationCode, surveyYear, Integer.parseInt(part[0]), EthnicGroup.valueOf(part[1])),
                    100 * fraction,
                    base == null ? null : Math.round(base),
                    null);
            return true;
        }
    }

    /** A row is one group's result for one indicator, in percent. */
    private final class PublishedTable extends Rows {
        PublishedTable(TableFile file) {
            super(file);
        }

        @Override
        void count(Row row) {
            int organisationCode = scope.organisation(this, row, file.slot("organisation"));
            Integer indicator = Figures.integer(row.text(file.slot("indicator")));
            Double percent = Figures.decimal(row.text(file.slot("percent")));
            Integer year = Figures.integer(row.text(file.slot("surveyYear")));
            int surveyYear = year == null ? file.surveyYear : year;
            ValueCodes.Entry ethnicity = codes.ethnicity.of(row, file.slot("ethnicGroup"));
            EthnicGroup group = Codes.ETHNICITIES[ethnicity.code].group();
            if (organisationCode < 0) {
                fates.add(Reason.UNKNOWN_ORGANISATION, row.position());
            } else if (indicator == null || indicator < 5 || indicator > 8) {
                reject(Reason.INCOMPLETE_REFERENCE, "indicator", row);
            } else if (percent == null || percent < 0 || percent > 100) {
                reject(Reason.INCOMPLETE_REFERENCE, "percent", row);
            } else if (surveyYear == YearInText.NONE) {
                reject(Reason.INCOMPLETE_REFERENCE, "surveyYear", row);
            } else if (ethnicity.certainty == Certainty.NOT_RECOGNISED || ethnicity.certainty == Certainty.BLANK) {
                reject(Reason.INCOMPLETE_REFERENCE, "ethnicGroup", row);
            } else if (!scope.hasYear(surveyYear + 1)) {
                fates.add(Reason.OTHER_YEAR, row.position());
            } else {
                Double base = Figures.decimal(row.text(file.slot("base")));
                publish(
                        this,
                        row,
                        new Key(organisationCode, surveyYear, indicator, group),
                        percent,
                        base == null ? null : Math.round(base),
                        Figures.decimal(row.text(file.slot("benchmark"))));
                fates.add(Reason.COUNTED, row.position());
            }
        }
    }
}
