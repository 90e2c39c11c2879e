package org.wresbirt.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.wresbirt.classify.Band;
import org.wresbirt.classify.Cluster;
import org.wresbirt.classify.EthnicGroup;
import org.wresbirt.classify.StaffGroup;

/** People of one organisation and year, added up along each way of breaking indicators 2 to 4 down. Filled, then read. */
final class Breakdowns {
    private static final Headcount NOBODY = new Headcount(0, 0, 0);

    private final long[] whole = Headcount.cells(1);
    private final long[] clusters = Headcount.cells(Cluster.values().length);
    private final long[] staffGroups = Headcount.cells(StaffGroup.values().length);
    private final Map<String, long[]> directorates = new HashMap<>();
    private String lastDirectorate;
    private long[] lastCells;

    void add(Band band, StaffGroup staffGroup, String directorate, EthnicGroup group, long people) {
        Headcount.add(whole, 0, group, people);
        Headcount.add(clusters, band.cluster().ordinal(), group, people);
        Headcount.add(staffGroups, staffGroup.ordinal(), group, people);
        // Neighbouring counts mostly share the directorate, and a national source has millions of them.
        if (!directorate.equals(lastDirectorate)) {
            lastDirectorate = directorate;
            lastCells = directorates.computeIfAbsent(directorate, unseen -> Headcount.cells(1));
        }
        Headcount.add(lastCells, 0, group, people);
    }

    Headcount whole() {
        return Headcount.in(whole, 0);
    }

    Headcount cluster(Cluster cluster) {
        return Headcount.in(clusters, cluster.ordinal());
    }

    Headcount staffGroup(StaffGroup staffGroup) {
        return Headcount.in(staffGroups, staffGroup.ordinal());
    }

    Headcount directorate(String directorate) {
        long[] cells = directorates.get(directorate);
        return cells == null ? NOBODY : Headcount.in(cells, 0);
    }

    /** Names as the extract writes them, the empty name for people without one. */
    Set<String> directorates() {
        return directorates.keySet();
    }

    /** Whether anybody's band is known. */
    boolean knowsBands() {
        return whole().total() > cluster(Cluster.UNKNOWN).total();
    }

    /** Whether anybody's staff group is known. */
    boolean knowsStaffGroups() {
        return whole().total() > staffGroup(StaffGroup.UNKNOWN).total();
    }

    /** Whether anybody's directorate is known. */
    boolean knowsDirectorates() {
        return whole().total() > directorate("").total();
    }

    /** These and other people together. */
    Breakdowns plus(Breakdowns other) {
        Breakdowns sum = new Breakdowns();
        sum.addAll(this);
        sum.addAll(other);
        return sum;
    }

    private void addAll(Breakdowns other) {
        addAll(whole, other.whole);
        addAll(clusters, other.clusters);
        addAll(staffGroups, other.staffGroups);
        other.directorates.forEach(
                (name, cells) -> addAll(directorates.computeIfAbsent(name, unseen -> Headcount.cells(1)), cells));
    }

    private static void addAll(long[] sum, long[] cells) {
        for (int i = 0; i < cells.length; i++) {
            sum[i] += cells[i];
        }
    }
}
