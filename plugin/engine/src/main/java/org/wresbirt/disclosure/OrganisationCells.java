package org.wresbirt.disclosure;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.wresbirt.classify.Contract;
import org.wresbirt.indicator.BandShare;
import org.wresbirt.indicator.Likelihood;
import org.wresbirt.tally.Counts;

/** All counts of one organisation by year, and, after {@link #protect}, what readers may see of them. */
final class OrganisationCells {
    /** The tables of one year. */
    record Year(
            WorkforceCells workforce,
            StaffByBreakdown staff,
            DisparityCells disparity,
            EthnicityCells ethnicity,
            BoardCells board,
            LikelihoodCells recruitment,
            LikelihoodCells disciplinary,
            LikelihoodCells training) {
        /** Everybody of the standard's workforce. */
        Groups everybody() {
            return workforce.everybody(Contract.SUBSTANTIVE);
        }

        /** Whether the year has a workforce at all. */
        boolean hasWorkforce() {
            return everybody().total().isPublished();
        }

        /** Whether readers see, or could tell, the BME share of the workforce; so too where there is none. */
        boolean showsWorkforceShare() {
            return !hasWorkforce()
                    || everybody().bme().isShown() && everybody().total().isShown();
        }
    }

    private final Cells cells;
    private final Map<Integer, Year> years = new TreeMap<>();

    /**
     * Reads the tables of an organisation.
     *
     * @param inOrder its years
     */
    OrganisationCells(Tables tables, Counts counts, String organisation, SortedSet<Integer> inOrder, int minimumCount) {
        this.cells = new Cells(minimumCount);
        Map<Integer, WorkforceCells> workforces = new TreeMap<>();
        Map<Integer, StaffByBreakdown> staffs = new TreeMap<>();
        Map<Integer, LikelihoodCells> trainings = new TreeMap<>();
        for (int year : inOrder) {
            List<BandShare> bands = tables.workforceByBand().of(organisation, year);
            WorkforceCells workforce = new WorkforceCells(cells, year, bands);
            StaffByBreakdown staff = new StaffByBreakdown(cells, year, workforce);
            publishEverybody(staff.everybody(), bands);
            workforces.put(year, workforce);
            staffs.put(year, staff);
            trainings.put(
                    year,
                    new LikelihoodCells(
                            cells,
                            new Place("training", year),
                            tables.training().of(organisation, year),
                            staff::of));
        }
        YearsApart apart = null;
        for (int year : inOrder) {
            WorkforceCells workforce = workforces.get(year);
            StaffByBreakdown staff = staffs.get(year);
            List<Likelihood> rows = tables.disciplinary().of(organisation, year);
            LikelihoodCells disciplinary;
            if (rows.isEmpty() || staff.isDenominatorOf(rows.get(0))) {
                disciplinary = new LikelihoodCells(cells, new Place("disciplinary", year), rows, staff::of);
            } else {
                apart = apart == null ? new YearsApart(cells, counts, organisation) : apart;
                disciplinary = apart.read(rows, year, staff, staffs.get(year - 1));
            }
            years.put(
                    year,
                    new Year(
                            workforce,
                            staff,
                            new DisparityCells(
                                    workforce, tables.disparityRatios().of(organisation, year)),
                            new EthnicityCells(
                                    cells,
                                    year,
                                    staff.everybody(),
                                    tables.ethnicityProfile().of(organisation, year)),
                            new BoardCells(cells, year, tables.board().of(organisation, year)),
                            new LikelihoodCells(
                                    cells,
                                    new Place("recruitment", year),
                                    tables.recruitment().of(organisation, year),
                                    row -> null),
                            disciplinary,
                            trainings.get(year)));
        }
        staffs.values().forEach(StaffByBreakdown::tie);
        if (apart != null) {
            apart.tie();
        }
    }

    /** Indicator 1 shows the white, the BME and all staff; the others are known by subtraction. */
    private static void publishEverybody(Groups everybody, List<BandShare> bands) {
        if (!bands.isEmpty()) {
            Weight.Level whole = Weight.Level.WHOLE_ORGANISATION;
            everybody.white().publish(Weight.of(whole, Weight.Part.WHITE));
            everybody.bme().publish(Weight.of(whole, Weight.Part.BME));
            everybody.total().publish(Weight.of(whole, Weight.Part.TOTAL));
        }
    }

    /** Withholds what must be withheld. */
    void protect() {
        Suppression.protect(cells, cell -> cell.weight() >= Weight.RESULT);
    }

    /** The tables of a year; null when the organisation has no such year. */
    Year year(int year) {
        return years.get(year);
    }
}
