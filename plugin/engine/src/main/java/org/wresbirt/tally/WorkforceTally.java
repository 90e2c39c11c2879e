package org.wresbirt.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wresbirt.classify.Answer;
import org.wresbirt.classify.AssignmentCategory;
import org.wresbirt.classify.AssignmentStatus;
import org.wresbirt.classify.Band;
import org.wresbirt.classify.Certainty;
import org.wresbirt.classify.Contract;
import org.wresbirt.classify.Segment;
import org.wresbirt.extract.Row;

/**
 * Staff in post. A person counts once: a substantive assignment before a bank one, then the primary assignment, then the
 * highest full-time equivalent, then the assignment with the lowest number.
 */
final class WorkforceTally implements KindTally {
    // What a tuple holds, by position.
    static final int FILE = 0;
    static final int ORGANISATION = 1;
    static final int CONTRACT = 2;
    static final int SEGMENT = 3;
    static final int BAND = 4;
    static final int STAFF_GROUP = 5;
    static final int DIRECTORATE = 6;
    static final int ETHNICITY = 7;
    private static final int WIDTH = 8;

    // A rank's bits, from the most significant: bank, not primary, full-time equivalent (the less, the higher),
    // assignment.
    private static final int BANK_RANK = 1 << 30;
    private static final int NOT_PRIMARY_RANK = 1 << 29;
    private static final int FTE_SHIFT = 18;
    private static final int LARGEST_FTE = 2000;
    private static final int LAST_ASSIGNMENT = (1 << FTE_SHIFT) - 1;

    private final Codes codes;
    private final Scope scope;
    private final PersonHash hash;
    private final PeopleOverflow overflow;
    final Tuples tuples = new Tuples(WIDTH, ORGANISATION);
    private final Map<Integer, People> peopleOfYear = new HashMap<>();
    private final Map<TableFile, Long> rowsAboutPeople = new HashMap<>();
    private final TupleOrder order;

    WorkforceTally(Codes codes, Scope scope, PersonHash hash, PeopleOverflow overflow) {
        this.codes = codes;
        this.scope = scope;
        this.hash = hash;
        this.overflow = overflow;
        this.order = new TupleOrder(tuples, codes, ORGANISATION, DIRECTORATE);
    }

    /** The people of a reporting year; null when there is no workforce extract for it. */
    synchronized People people(int year) {
        return peopleOfYear.get(year);
    }

    private synchronized People peopleFor(int year) {
        return peopleOfYear.computeIfAbsent(year, y -> new People(order, overflow));
    }

    /**
     * Counts everybody, by tuple number, and lets go of the table of people. Only when all files that refer to the workforce
     * have been read.
     */
    synchronized void countPeople(PeopleOfYear counted) {
        for (int year : List.copyOf(peopleOfYear.keySet())) {
            long[] people = peopleOfYear.remove(year).count(tuples.size());
            counted.add(people, year);
        }
    }

    /** Receives how many people each tuple stands for in a year. */
    interface PeopleOfYear {
        void add(long[] people, int year);
    }

    /** How many of a file's rows were about people who may be counted. */
    synchronized long rowsAboutPeople(TableFile file) {
        return rowsAboutPeople.getOrDefault(file, 0L);
    }

    @Override
    public Rows rows(TableFile file) {
        return new WorkforceRows(file, peopleFor(file.year));
    }

    private final class WorkforceRows extends Rows {
        private final People people;
        private final int employeeNumber;
        private final int assignmentNumber;
        private final int ethnicOrigin;
        private final int payScale;
        private final int grade;
        private final int role;
        private final int occupationCode;
        private final int staffGroup;
        private final int category;
        private final int status;
        private final int primary;
        private final int fte;
        private final int organisation;
        private final int directorate;
        private final SnapshotDate snapshotDate;
        private final int[] tuple = new int[WIDTH];
        private long about;

        WorkforceRows(TableFile file, People people) {
            super(file);
            this.people = people;
            employeeNumber = file.slot("employeeNumber");
            assignmentNumber = file.slot("assignmentNumber");
            ethnicOrigin = file.slot("ethnicOrigin");
            payScale = file.slot("payScale");
            grade = file.slot("grade");
            role = file.slot("role");
            occupationCode = file.slot("occupationCode");
            staffGroup = file.slot("staffGroup");
            category = file.slot("assignmentCategory");
            status = file.slot("assignmentStatus");
            primary = file.slot("primaryAssignment");
            fte = file.slot("fte");
            organisation = file.slot("organisation");
            directorate = file.slot("directorate");
            snapshotDate = new SnapshotDate(scope, this);
            tuple[FILE] = file.index;
        }

        @Override
        void count(Row row) {
            snapshotDate.check(row);
            if (row.isBlank(employeeNumber)) {
                fates.add(Reason.MISSING_EMPLOYEE_NUMBER, row.position());
                return;
            }
            if (isNobody(row)) {
                fates.add(Reason.NOBODY, row.position());
                return;
            }
            int organisationCode = scope.organisation(this, row, organisation);
            if (organisationCode < 0) {
                fates.add(Reason.UNKNOWN_ORGANISATION, row.position());
                return;
            }
            ValueCodes.Entry statusEntry = codes.status.of(row, status);
            AssignmentStatus statusValue = Codes.STATUSES[statusEntry.code];
            if (statusValue == AssignmentStatus.LEFT || statusValue == AssignmentStatus.APPLICANT) {
                fates.add(statusValue == AssignmentStatus.LEFT ? Reason.LEAVER : Reason.APPLICANT, row.position());
                return;
            }
            ValueCodes.Entry categoryEntry = codes.category.of(row, category);
            AssignmentCategory categoryValue = Codes.CATEGORIES[categoryEntry.code];
            Reason outside =
                    switch (categoryValue) {
                        case HONORARY -> Reason.HONORARY;
                        case NON_EXECUTIVE -> Reason.NON_EXECUTIVE;
                        case AGENCY -> Reason.AGENCY;
                        default -> null;
                    };
            if (outside != null) {
                fates.add(outside, row.position());
                return;
            }
            check(statusEntry, Reason.UNRECOGNISED_STATUS, "assignmentStatus", row);
            check(categoryEntry, Reason.UNRECOGNISED_CONTRACT, "assignmentCategory", row);
            boolean bank = categoryValue == AssignmentCategory.BANK;
            tuple[ORGANISATION] = organisationCode;
            tuple[CONTRACT] = (bank ? Contract.BANK : Contract.SUBSTANTIVE).ordinal();
            classify(row);
            about++;
            people.add(
                    organisationCode,
                    hash.of(row, employeeNumber, organisationCode),
                    rank(row, bank),
                    tuples.id(tuple));
        }

        /** A header repeated further down, or a footer: text in the first column and nothing that a person's row has. */
        private boolean isNobody(Row row) {
            byte first = row.bytes()[row.from(employeeNumber)];
            if (first >= '0' && first <= '9') {
                return false;
            }
            boolean bare = row.isBlank(ethnicOrigin)
                    && row.isBlank(payScale)
                    && row.isBlank(grade)
                    && row.isBlank(staffGroup)
                    && row.isBlank(category);
            return bare || row.text(employeeNumber).equals(file.recognition.headerOf("employeeNumber"));
        }

        private void classify(Row row) {
            int band = band(row);
            ValueCodes.Entry group = codes.staffGroup.of(row, staffGroup);
            check(group, Reason.UNRECOGNISED_STAFF_GROUP, "staffGroup", row);
            int segment = codes.segment(band, codes.occupation.of(row, occupationCode).code, group.code);
            if (segment == Segment.UNKNOWN.ordinal()) {
                fates.add(Reason.UNRECOGNISED_SEGMENT, row.position());
            }
            ValueCodes.Entry ethnicity = codes.ethnicity.of(row, ethnicOrigin);
            checkEthnicity(ethnicity, "ethnicOrigin", row);
            tuple[SEGMENT] = segment;
            tuple[BAND] = band;
            tuple[STAFF_GROUP] = group.code;
            tuple[DIRECTORATE] = codes.directorate.of(row, directorate).code;
            tuple[ETHNICITY] = ethnicity.code;
        }

        /** The pay scale says more than the grade, the grade more than the role; the first that is understood decides. */
        private int band(Row row) {
            ValueCodes.Entry scale = codes.band.of(row, payScale);
            if (scale.code != Band.UNKNOWN.ordinal()) {
                return medicalManager(row, scale.code);
            }
            ValueCodes.Entry gradeEntry = codes.band.of(row, grade);
            if (gradeEntry.code != Band.UNKNOWN.ordinal()) {
                return medicalManager(row, gradeEntry.code);
            }
            check(
                    scale.certainty == Certainty.NOT_RECOGNISED ? scale : gradeEntry,
                    Reason.UNRECOGNISED_BAND,
                    scale.certainty == Certainty.NOT_RECOGNISED ? "payScale" : "grade",
                    row);
            if (scale.certainty == Certainty.BLANK && gradeEntry.certainty == Certainty.BLANK) {
                fates.add(Reason.UNRECOGNISED_BAND, row.position());
            }
            return Band.UNKNOWN.ordinal();
        }

        /** A consultant whose role is that of a medical director is one of the senior medical managers. */
        private int medicalManager(Row row, int band) {
            boolean manager = band == Band.CONSULTANT.ordinal()
                    && !row.isBlank(role)
                    && codes.band.of(row, role).code == Band.SENIOR_MEDICAL_MANAGER.ordinal();
            return manager ? Band.SENIOR_MEDICAL_MANAGER.ordinal() : band;
        }

        private int rank(Row row, boolean bank) {
            int rank = bank ? BANK_RANK : 0;
            ValueCodes.Entry isPrimary = codes.yesNo.of(row, primary);
            check(isPrimary, Reason.UNRECOGNISED_FLAG, "primaryAssignment", row);
            if (isPrimary.code != Answer.YES.ordinal()) {
                rank |= NOT_PRIMARY_RANK;
            }
            int thousandths = thousandths(row);
            if (thousandths < 0) {
                fates.add(Reason.IMPLAUSIBLE_FTE, row.position());
                thousandths = 0;
            }
            return rank | LARGEST_FTE - thousandths << FTE_SHIFT | assignment(row);
        }

        /** Full-time equivalent in thousandths, 0 when blank, -1 when it is implausible. */
        private int thousandths(Row row) {
            byte[] bytes = row.bytes();
            int p = row.from(fte);
            int to = row.to(fte);
            int value = 0;
            int decimals = -1;
            for (; p < to; p++) {
                byte b = bytes[p];
                if (b >= '0' && b <= '9') {
                    if (decimals < 3) {
                        value = value * 10 + b - '0';
                        decimals += decimals >= 0 ? 1 : 0;
                    }
                } else if (b == '.' && decimals < 0) {
                    decimals = 0;
                } else {
                    return -1;
                }
                if (value > LARGEST_FTE) {
                    return -1;
                }
            }
            for (int i = Math.max(0, decimals); i < 3; i++) {
                value *= 10;
            }
            return value > LARGEST_FTE ? -1 : value;
        }

        /** The number behind the last hyphen of an assignment number, which ESR counts up for each person; 0 without one. */
        private int assignment(Row row) {
            byte[] bytes = row.bytes();
            int value = 0;
            int unit = 1;
            for (int p = row.to(assignmentNumber) - 1; p >= row.from(assignmentNumber); p--) {
                if (bytes[p] == '-') {
                    return Math.min(value, LAST_ASSIGNMENT);
                }
                if (unit > 10_000 || bytes[p] < '0' || bytes[p] > '9') {
                    return 0;
                }
                value += (bytes[p] - '0') * unit;
                unit *= 10;
            }
            // The first assignment bears the employee number itself.
            return 0;
        }

        @Override
        void finish() {
            synchronized (WorkforceTally.this) {
                rowsAboutPeople.merge(file, about, Long::sum);
            }
        }
    }
}
