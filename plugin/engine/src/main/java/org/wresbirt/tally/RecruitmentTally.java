package org.wresbirt.tally;

import java.util.Arrays;
import java.util.Locale;
import org.wresbirt.classify.Answer;
import org.wresbirt.classify.RecruitmentStage;
import org.wresbirt.extract.Row;

/** Applications by how far they came. A row is one application, or a sum by ethnicity. */
final class RecruitmentTally implements KindTally {
    private static final int APPLICANTS = 0;
    private static final int SHORTLISTED = 1;
    private static final int APPOINTED = 2;
    /** How many figures are kept for each tuple. */
    static final int FIGURES = 3;

    private final Codes codes;
    private final Scope scope;
    final Tuples tuples = new Tuples(EventTuple.WIDTH, EventTuple.ORGANISATION);
    private long[] figures = new long[0];

    RecruitmentTally(Codes codes, Scope scope) {
        this.codes = codes;
        this.scope = scope;
    }

    @Override
    public Rows rows(TableFile file) {
        return new RecruitmentRows(file);
    }

    /** Applicants, shortlisted and appointed for each tuple, one after the other. Only when all is read. */
    synchronized long[] figures() {
        return Arrays.copyOf(figures, tuples.size() * FIGURES);
    }

    private synchronized void add(long[] more) {
        if (figures.length < more.length) {
            figures = Arrays.copyOf(figures, more.length);
        }
        for (int i = 0; i < more.length; i++) {
            figures[i] += more[i];
        }
    }

    private final class RecruitmentRows extends Rows {
        private final EventTuple tuple;
        private final EventDate date;
        private final int organisation;
        private final int ethnicOrigin;
        private final int applicants;
        private final int shortlisted;
        private final int appointed;
        private final int furthestStage;
        private final boolean summary;
        private final boolean hasStage;
        private long[] mine = new long[256 * FIGURES];

        RecruitmentRows(TableFile file) {
            super(file);
            tuple = new EventTuple(codes, null, this);
            tuple.codesOfRow[EventTuple.FILE] = 0;
            date = new EventDate(scope, this, "date");
            organisation = file.slot("organisation");
            ethnicOrigin = file.slot("ethnicOrigin");
            applicants = file.slot("applicants");
            shortlisted = file.slot("shortlisted");
            appointed = file.slot("appointed");
            furthestStage = file.slot("furthestStage");
            summary = file.has("applicants");
            hasStage = file.has("furthestStage");
        }

        @Override
        void count(Row row) {
            int year = date.year(row);
            if (year == EventDate.NONE) {
                return;
            }
            int organisationCode = scope.organisation(this, row, organisation);
            if (organisationCode < 0) {
                fates.add(Reason.UNKNOWN_ORGANISATION, row.position());
                return;
            }
            long applied = 1;
            long shortlist = 0;
            long appoint = 0;
            if (summary) {
                if (isTotal(row)) {
                    fates.add(Reason.TOTAL_ROW, row.position());
                    return;
                }
                applied = Figures.whole(row, applicants);
                shortlist = Figures.whole(row, shortlisted);
                appoint = Figures.whole(row, appointed);
                if (appoint < 0 || shortlist < appoint || applied < shortlist) {
                    fates.add(Reason.IMPOSSIBLE_COUNT, row.position());
                    return;
                }
            } else {
                if (hasStage) {
                    ValueCodes.Entry entry = codes.stage.of(row, furthestStage);
                    RecruitmentStage stage = Codes.STAGES[entry.code];
                    if (stage == RecruitmentStage.UNKNOWN) {
                        reject(entry, Reason.UNKNOWN_STAGE, "furthestStage", row);
                        return;
                    }
                    boolean reached = stage == RecruitmentStage.SHORTLISTED
                            || stage == RecruitmentStage.INTERVIEWED
                            || stage == RecruitmentStage.OFFERED
                            || stage == RecruitmentStage.APPOINTED;
                    shortlist = reached ? 1 : 0;
                    appoint = stage == RecruitmentStage.APPOINTED ? 1 : 0;
                }
                // A stage and flags may stand side by side; whichever says more is believed.
                appoint |= isYes(row, appointed, "appointed") ? 1 : 0;
                shortlist |= appoint | (isYes(row, shortlisted, "shortlisted") ? 1 : 0);
            }
            fates.add(Reason.COUNTED, row.position());
            tuple.fill(row, organisationCode, year, People.NOBODY);
            int at = tuples.id(tuple.codesOfRow) * FIGURES;
            if (at + FIGURES > mine.length) {
                mine = Arrays.copyOf(mine, Math.max(mine.length * 2, at + FIGURES));
            }
            mine[at + APPLICANTS] += applied;
            mine[at + SHORTLISTED] += shortlist;
            mine[at + APPOINTED] += appoint;
        }

        private boolean isTotal(Row row) {
            String group = row.text(ethnicOrigin).toLowerCase(Locale.ROOT);
            return group.equals("total") || group.equals("grand total") || group.equals("totals");
        }

        private boolean isYes(Row row, int slot, String field) {
            ValueCodes.Entry entry = codes.flag.of(row, slot);
            check(entry, Reason.UNRECOGNISED_FLAG, field, row);
            return entry.code == Answer.YES.ordinal();
        }

        @Override
        void finish() {
            add(mine);
        }
    }
}
