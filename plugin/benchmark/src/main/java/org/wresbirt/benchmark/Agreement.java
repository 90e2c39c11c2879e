package org.wresbirt.benchmark;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wresbirt.classify.AssignmentCategory;
import org.wresbirt.classify.Band;
import org.wresbirt.classify.CodeLists;
import org.wresbirt.classify.Contract;
import org.wresbirt.classify.Segment;
import org.wresbirt.classify.StaffGroup;
import org.wresbirt.tally.Counts;
import org.wresbirt.tally.RecruitmentCount;
import org.wresbirt.tally.SourceFile;
import org.wresbirt.tally.WorkforceCount;

/** Both contenders must have counted the same, cell by cell; else their times say nothing. */
final class Agreement {
    private final CodeLists lists = CodeLists.shipped();
    private final Peer peer;
    private final Counts counts;

    private Agreement(Peer peer, Counts counts) {
        this.peer = peer;
        this.counts = counts;
    }

    /**
     * @throws IllegalStateException if the two disagree
     */
    static void check(Peer peer, Path folder) throws SQLException {
        Agreement agreement = new Agreement(peer, Ours.count(folder));
        peer.run(Peer.SAME, folder);
        agreement.people();
        agreement.applications();
        peer.run(Peer.PLAIN, folder);
        agreement.rows();
    }

    /** DuckDB's raw values are classified here, after it has grouped them, so that they can be compared. */
    private void people() throws SQLException {
        Map<List<Object>, Long> theirs = new HashMap<>();
        for (String[] row : peer.rows("SELECT organisation, job, people FROM staff")) {
            String[] job = row[1].split("\t", -1);
            Band band = lists.band(job[3]).value();
            StaffGroup group = lists.staffGroup(job[2]).value();
            Segment segment = lists.segment(band, lists.occupation(job[1]).value(), group);
            boolean bank = lists.assignmentCategory(job[0]).value() == AssignmentCategory.BANK;
            theirs.merge(
                    List.of(
                            row[0],
                            bank ? Contract.BANK : Contract.SUBSTANTIVE,
                            segment,
                            band,
                            group,
                            job[4],
                            lists.ethnicity(job[5]).value()),
                    Long.valueOf(row[2]),
                    Long::sum);
        }
        Map<List<Object>, Long> ours = new HashMap<>();
        for (WorkforceCount count : counts.workforce()) {
            ours.merge(
                    List.of(
                            count.organisation(),
                            count.contract(),
                            count.segment(),
                            count.band(),
                            count.staffGroup(),
                            count.directorate(),
                            count.ethnicity()),
                    count.people(),
                    Long::sum);
        }
        equal("people", ours, theirs);
    }

    private void applications() throws SQLException {
        Map<List<Object>, List<Long>> theirs = new HashMap<>();
        for (String[] row : peer.rows("SELECT * FROM applicants")) {
            Band band = lists.band(row[2]).value();
            StaffGroup group = lists.staffGroup(row[1]).value();
            theirs.merge(
                    List.of(
                            row[0],
                            lists.segment(band, Segment.UNKNOWN, group),
                            band,
                            group,
                            lists.ethnicity(row[3]).value()),
                    Arrays.asList(Long.valueOf(row[4]), Long.valueOf(row[5]), Long.valueOf(row[6])),
                    Agreement::sums);
        }
        Map<List<Object>, List<Long>> ours = new HashMap<>();
        for (RecruitmentCount count : counts.recruitment()) {
            ours.merge(
                    List.of(count.organisation(), count.segment(), count.band(), count.staffGroup(), count.ethnicity()),
                    Arrays.asList(count.applicants(), count.shortlisted(), count.appointed()),
                    Agreement::sums);
        }
        equal("applications", ours, theirs);
    }

    private static List<Long> sums(List<Long> left, List<Long> right) {
        return List.of(left.get(0) + right.get(0), left.get(1) + right.get(1), left.get(2) + right.get(2));
    }

    private void rows() throws SQLException {
        long theirs = Long.parseLong(peer.rows("SELECT sum(people) FROM staff").get(0)[0])
                + Long.parseLong(
                        peer.rows("SELECT sum(applied) FROM applicants").get(0)[0]);
        long ours = counts.files().stream().mapToLong(SourceFile::rowsRead).sum();
        equal("rows", Map.of("rows", ours), Map.of("rows", theirs));
    }

    private static <K, V> void equal(String what, Map<K, V> ours, Map<K, V> theirs) {
        if (ours.isEmpty() || !ours.equals(theirs)) {
            K first = ours.keySet().stream()
                    .filter(key -> !ours.get(key).equals(theirs.get(key)))
                    .findFirst()
                    .orElse(null);
            throw new IllegalStateException("The engine and DuckDB disagree on " + what + ": " + ours.size() + " and "
                    + theirs.size() + " cells; first difference: " + first + ", " + ours.get(first) + " and "
                    + theirs.get(first));
        }
    }
}
