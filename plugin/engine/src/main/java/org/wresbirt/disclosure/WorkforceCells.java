package org.wresbirt.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wresbirt.classify.Band;
import org.wresbirt.classify.Cluster;
import org.wresbirt.classify.Contract;
import org.wresbirt.classify.Segment;
import org.wresbirt.indicator.BandShare;
import org.wresbirt.indicator.Status;

/** Staff of one organisation and year by contract, segment and band, and their sums. */
final class WorkforceCells {
    private final Cells cells;
    private final Place place;
    private final Map<String, Groups> bands = new HashMap<>();
    private final Map<Contract, Groups> everybody = new EnumMap<>(Contract.class);
    private final Map<Cluster, Groups> clusters = new EnumMap<>(Cluster.class);

    /** Reads the rows of one year. */
    WorkforceCells(Cells cells, int year, List<BandShare> rows) {
        this.cells = cells;
        this.place = new Place("bands", year);
        cells.enter(place);
        for (BandShare row : rows) {
            Groups groups = Groups.together(cells, row.white(), row.bme(), row.unknown(), row.total());
            bands.put(key(row), groups.publish(level(row)));
        }
        for (Contract contract : Contract.values()) {
            addEverybody(contract, rows);
        }
        for (Cluster cluster : Cluster.values()) {
            clusters.put(
                    cluster,
                    sum(
                            rows,
                            row -> row.contract() == Contract.SUBSTANTIVE
                                    && row.band().cluster() == cluster));
        }
        for (BandShare row : rows) {
            if (row.band() == Band.CONSULTANT) {
                addConsultants(row);
            }
        }
    }

    private void addEverybody(Contract contract, List<BandShare> rows) {
        Groups groups = sum(rows, row -> row.contract() == contract);
        everybody.put(contract, groups);
        if (contract == Contract.BANK && groups.white().value + groups.bme().value > 0) {
            // the share beside each bank row gives them away
            groups.bme().publish(Weight.of(Weight.Level.BAND, Weight.Part.BME));
            groups.total().publish(Weight.of(Weight.Level.BAND, Weight.Part.TOTAL));
        }
    }

    /** Senior medical managers are among the consultants; the others among them are known by subtraction. */
    private void addConsultants(BandShare row) {
        Groups managers = bands.get(key(row.contract(), row.segment(), Band.SENIOR_MEDICAL_MANAGER));
        if (managers != null) {
            Groups consultants = bands.get(key(row));
            cells.rest(consultants.white(), managers.white());
            cells.rest(consultants.bme(), managers.bme());
            cells.rest(consultants.unknown(), managers.unknown());
            cells.rest(consultants.total(), managers.total());
        }
    }

    private interface Condition {
        boolean holds(BandShare row);
    }

    /** The sum over bands, each person once. */
    private Groups sum(List<BandShare> rows, Condition condition) {
        List<Groups> parts = new ArrayList<>();
        long white = 0;
        long bme = 0;
        long unknown = 0;
        for (BandShare row : rows) {
            if (row.band() != Band.SENIOR_MEDICAL_MANAGER && condition.holds(row)) {
                parts.add(bands.get(key(row)));
                white += row.white();
                bme += row.bme();
                unknown += row.unknown();
            }
        }
        Groups sum = Groups.together(cells, white, bme, unknown, white + bme + unknown);
        sum.sumOf(cells, parts);
        return sum;
    }

    /** Everybody of one contract. */
    Groups everybody(Contract contract) {
        return everybody.get(contract);
    }

    /** Substantive staff of one cluster of bands. */
    Groups cluster(Cluster cluster) {
        return clusters.get(cluster);
    }

    /** Substantive staff of one segment, from one band to another. */
    Groups between(Segment segment, Band first, Band last) {
        List<Groups> parts = new ArrayList<>();
        long white = 0;
        long bme = 0;
        for (Band band : Band.values()) {
            Groups groups = bands.get(key(Contract.SUBSTANTIVE, segment, band));
            if (groups != null && band.compareTo(first) >= 0 && band.compareTo(last) <= 0) {
                parts.add(groups);
                white += groups.white().value;
                bme += groups.bme().value;
            }
        }
        cells.enter(place);
        Groups sum = new Groups(cells.implied(white), cells.implied(bme), null, null);
        sum.sumOf(cells, parts);
        return sum;
    }

    /**
     * What readers may see of a row.
     *
     * @param before the year before; null when there is none
     */
    BandShare publish(BandShare row, WorkforceCells before) {
        Groups groups = bands.get(key(row));
        Groups all = everybody.get(row.contract());
        Groups groupsBefore = before == null ? null : before.bands.get(key(row));
        boolean share = groups.bme().isShown() && groups.total().isShown();
        boolean shareBefore = groupsBefore == null
                || groupsBefore.bme().isShown() && groupsBefore.total().isShown();
        boolean totalBefore = groupsBefore == null || groupsBefore.total().isShown();
        boolean shareOfAll = all.bme().isShown() && all.total().isShown();
        boolean complete = groups.areShown() && groups.total().isShown();
        return new BandShare(
                row.organisation(),
                row.year(),
                row.contract(),
                row.segment(),
                row.band(),
                Shown.count(groups.white()),
                Shown.count(groups.bme()),
                Shown.count(groups.unknown()),
                Shown.count(groups.total()),
                share ? row.bmeInterval() : null,
                shareOfAll ? row.workforceBmePercent() : null,
                shareBefore ? row.previousBmePercent() : null,
                totalBefore ? row.previousTotal() : null,
                complete ? row.status() : Status.PROTECTED);
    }

    private static Weight.Level level(BandShare row) {
        if (row.contract() == Contract.BANK) {
            return Weight.Level.BAND_OF_BANK;
        }
        return row.band() == Band.SENIOR_MEDICAL_MANAGER ? Weight.Level.OF_WHICH : Weight.Level.BAND;
    }

    private static String key(BandShare row) {
        return key(row.contract(), row.segment(), row.band());
    }

    private static String key(Contract contract, Segment segment, Band band) {
        return contract.name() + segment.name() + '/' + band.name();
    }
}
