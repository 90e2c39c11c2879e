package org.wresbirt.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wresbirt.classify.Answer;
import org.wresbirt.classify.EthnicCategory;
import org.wresbirt.extract.Row;

/** Indicator 9: members of the board. A row is a seat; names are not read. */
final class BoardTally implements KindTally {
    private record Key(int organisation, int year, boolean voting, boolean executive, EthnicCategory ethnicity)
            implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = Integer.compare(organisation, other.organisation);
            order = order != 0 ? order : Integer.compare(year, other.year);
            order = order != 0 ? order : Boolean.compare(other.voting, voting);
            order = order != 0 ? order : Boolean.compare(other.executive, executive);
            return order != 0 ? order : ethnicity.compareTo(other.ethnicity);
        }
    }

    private final Codes codes;
    private final Scope scope;
    private final Map<Key, Long> seats = new TreeMap<>();

    BoardTally(Codes codes, Scope scope) {
        this.codes = codes;
        this.scope = scope;
    }

    @Override
    public Rows rows(TableFile file) {
        return new BoardRows(file);
    }

    synchronized List<BoardCount> counts() {
        List<BoardCount> counts = new ArrayList<>();
        seats.forEach((key, people) -> counts.add(new BoardCount(
                scope.organisations.get(key.organisation).code(),
                key.year,
                key.voting,
                key.executive,
                key.ethnicity,
                people)));
        return counts;
    }

    private final class BoardRows extends Rows {
        private final int voting = file.slot("voting");
        private final int executive = file.slot("executive");
        private final int ethnicOrigin = file.slot("ethnicOrigin");
        private final int organisation = file.slot("organisation");
        private final SnapshotDate snapshotDate = new SnapshotDate(scope, this);

        BoardRows(TableFile file) {
            super(file);
        }

        @Override
        void count(Row row) {
            snapshotDate.check(row);
            Answer votes = Codes.ANSWERS[codes.yesNo.of(row, voting).code];
            Answer executes = Codes.ANSWERS[codes.yesNo.of(row, executive).code];
            int organisationCode = scope.organisation(this, row, organisation);
            if (organisationCode < 0) {
                fates.add(Reason.UNKNOWN_ORGANISATION, row.position());
            } else if (votes == Answer.UNKNOWN) {
                reject(Reason.UNKNOWN_ANSWER, "voting", row);
            } else if (executes == Answer.UNKNOWN) {
                reject(Reason.UNKNOWN_ANSWER, "executive", row);
            } else {
                ValueCodes.Entry ethnicity = codes.ethnicity.of(row, ethnicOrigin);
                checkEthnicity(ethnicity, "ethnicOrigin", row);
                fates.add(Reason.COUNTED, row.position());
                Key key = new Key(
                        organisationCode,
                        file.year,
                        votes == Answer.YES,
                        executes == Answer.YES,
                        Codes.ETHNICITIES[ethnicity.code]);
                synchronized (BoardTally.this) {
                    seats.merge(key, 1L, Long::sum);
                }
            }
        }
    }
}
