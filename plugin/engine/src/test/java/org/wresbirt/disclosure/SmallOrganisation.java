package org.wresbirt.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.wresbirt.classify.Band;
import org.wresbirt.classify.Contract;
import org.wresbirt.classify.EthnicCategory;
import org.wresbirt.classify.EthnicGroup;
import org.wresbirt.classify.Segment;
import org.wresbirt.classify.StaffGroup;
import org.wresbirt.profile.Kind;
import org.wresbirt.tally.BoardCount;
import org.wresbirt.tally.ContentHashes;
import org.wresbirt.tally.Counts;
import org.wresbirt.tally.EventCount;
import org.wresbirt.tally.Organisation;
import org.wresbirt.tally.OrganisationYear;
import org.wresbirt.tally.RecruitmentCount;
import org.wresbirt.tally.SurveyCount;
import org.wresbirt.tally.WorkforceCount;

/** Invents organisations: every number is drawn, so that small ones fall anywhere. The same seed draws the same. */
final class SmallOrganisation {
    private static final EthnicCategory[] CATEGORIES = {
        EthnicCategory.A,
        EthnicCategory.A,
        EthnicCategory.A,
        EthnicCategory.A,
        EthnicCategory.B,
        EthnicCategory.H,
        EthnicCategory.H,
        EthnicCategory.N,
        EthnicCategory.S,
        EthnicCategory.Z
    };
    private static final Band[] BANDS = {
        Band.BAND_2,
        Band.BAND_3,
        Band.BAND_5,
        Band.BAND_5,
        Band.BAND_6,
        Band.BAND_7,
        Band.BAND_8A,
        Band.BAND_8D,
        Band.VSM
    };
    private static final Band[] GRADES = {
        Band.CONSULTANT, Band.SENIOR_MEDICAL_MANAGER, Band.TRAINEE_GRADE, Band.NON_CONSULTANT_CAREER_GRADE
    };
    private static final StaffGroup[] STAFF_GROUPS = {
        StaffGroup.ADMINISTRATIVE_AND_CLERICAL,
        StaffGroup.NURSING_AND_MIDWIFERY_REGISTERED,
        StaffGroup.ALLIED_HEALTH_PROFESSIONALS,
        StaffGroup.UNKNOWN
    };

    private final Random random;
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<OrganisationYear> years = new ArrayList<>();
    private final List<WorkforceCount> workforce = new ArrayList<>();
    private final List<RecruitmentCount> recruitment = new ArrayList<>();
    private final List<EventCount> disciplinary = new ArrayList<>();
    private final List<EventCount> training = new ArrayList<>();
    private final List<SurveyCount> survey = new ArrayList<>();
    private final List<BoardCount> board = new ArrayList<>();

    private SmallOrganisation(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Invents.
     *
     * @param staff about so many people in each
     */
    static Counts invent(long seed, int organisations, int years, int staff) {
        SmallOrganisation invented = new SmallOrganisation(seed);
        for (int organisation = 1; organisation <= organisations; organisation++) {
            String code = "RX" + organisation;
            invented.organisations.add(new Organisation(code, code, code, null, null, null, null, null));
            for (int year = 2025 - years; year <= 2024; year++) {
                invented.year(code, year, staff);
            }
        }
        return invented.counts();
    }

    private void year(String code, int year, int staff) {
        EnumSet<Kind> kinds =
                EnumSet.of(Kind.WORKFORCE, Kind.RECRUITMENT, Kind.DISCIPLINARY, Kind.TRAINING, Kind.SURVEY, Kind.BOARD);
        if (random.nextInt(4) == 0) {
            kinds.remove(List.copyOf(kinds).get(random.nextInt(kinds.size())));
        }
        years.add(new OrganisationYear(code, year, LocalDate.of(year, 3, 31), year - 1, kinds));
        boolean knowsStaffGroups = random.nextBoolean();
        int left = staff / 2 + random.nextInt(staff);
        while (left > 0) {
            int people = Math.min(left, 1 + random.nextInt(1 + staff / 12));
            left -= people;
            staffOf(code, year, kinds, people, knowsStaffGroups);
        }
        if (kinds.contains(Kind.BOARD)) {
            for (int seat = 6 + random.nextInt(8); seat > 0; seat--) {
                board.add(new BoardCount(code, year, random.nextInt(4) > 0, random.nextBoolean(), category(), 1));
            }
        }
        if (kinds.contains(Kind.SURVEY)) {
            for (int indicator = 5; indicator <= 8; indicator++) {
                for (EthnicGroup group : List.of(EthnicGroup.WHITE, EthnicGroup.BME)) {
                    long base = 10 + random.nextInt(staff);
                    survey.add(new SurveyCount(
                            code,
                            year,
                            year - 1,
                            indicator,
                            group,
                            "",
                            (long) random.nextInt((int) base + 1),
                            base,
                            null,
                            null));
                }
            }
        }
    }

    /** People of one band, staff group, directorate and category, and what happened to some of them. */
    private void staffOf(String code, int year, EnumSet<Kind> kinds, int people, boolean knowsStaffGroups) {
        boolean medical = random.nextInt(5) == 0;
        Segment segment =
                medical ? Segment.MEDICAL_AND_DENTAL : random.nextBoolean() ? Segment.CLINICAL : Segment.NON_CLINICAL;
        Band band = medical ? GRADES[random.nextInt(GRADES.length)] : BANDS[random.nextInt(BANDS.length)];
        StaffGroup group = knowsStaffGroups ? STAFF_GROUPS[random.nextInt(STAFF_GROUPS.length)] : StaffGroup.UNKNOWN;
        String directorate = List.of("Medicine", "Surgery", "Estates", "").get(random.nextInt(4));
        EthnicCategory category = category();
        if (kinds.contains(Kind.WORKFORCE)) {
            Contract contract = random.nextInt(8) == 0 ? Contract.BANK : Contract.SUBSTANTIVE;
            workforce.add(
                    new WorkforceCount(code, year, contract, segment, band, group, directorate, category, people));
        }
        if (kinds.contains(Kind.DISCIPLINARY) && random.nextInt(3) == 0) {
            disciplinary.add(new EventCount(
                    code, year, segment, band, group, directorate, category, 1 + random.nextInt(people)));
        }
        if (kinds.contains(Kind.TRAINING) && random.nextInt(2) == 0) {
            training.add(new EventCount(
                    code, year, segment, band, group, directorate, category, 1 + random.nextInt(people)));
        }
        if (kinds.contains(Kind.RECRUITMENT)) {
            int applied = 1 + random.nextInt(2 * people);
            int shortlisted = random.nextInt(applied + 1);
            recruitment.add(new RecruitmentCount(
                    code,
                    year,
                    segment,
                    band,
                    group,
                    directorate,
                    category,
                    applied,
                    shortlisted,
                    random.nextInt(shortlisted + 1)));
        }
    }

    private EthnicCategory category() {
        return CATEGORIES[random.nextInt(CATEGORIES.length)];
    }

    private Counts counts() {
        return new Counts(
                organisations,
                years,
                workforce,
                recruitment,
                disciplinary,
                training,
                survey,
                board,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ContentHashes.of(new TreeMap<>()));
    }
}
