package org.wresbirt.tally;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.wresbirt.classify.Contract;
import org.wresbirt.classify.EthnicCategory;
import org.wresbirt.extract.Row;

/**
 * Events that happen to staff, of which each person counts once a year: entry into the formal disciplinary process, or
 * non-mandatory training. Which rows are such events, the kinds' own classes tell.
 */
abstract class PersonEvents implements KindTally {
    private final Codes codes;
    private final Scope scope;
    private final WorkforceTally workforce;
    private final PersonHash hash;
    private final AtomicLong anonymous = new AtomicLong();
    private final Map<TableFile, Long> rowsAboutPeople = new HashMap<>();
    final Tuples tuples = new Tuples(EventTuple.WIDTH, EventTuple.ORGANISATION);
    final People people;

    PersonEvents(Codes codes, Scope scope, WorkforceTally workforce, PersonHash hash, PeopleOverflow overflow) {
        this.codes = codes;
        this.scope = scope;
        this.workforce = workforce;
        this.hash = hash;
        this.people =
                new People(new TupleOrder(tuples, codes, EventTuple.ORGANISATION, EventTuple.DIRECTORATE), overflow);
    }

    /** The field that holds the event's date. */
    abstract String dateField();

    /** Tells which rows of one file are such events. */
    interface Filter {
        /** Why a row is not such an event; null when it is. */
        Reason outside(Row row);
    }

    abstract Filter filter(Rows rows);

    synchronized long rowsAboutPeople(TableFile file) {
        return rowsAboutPeople.getOrDefault(file, 0L);
    }

    @Override
    public Rows rows(TableFile file) {
        return new EventRows(file);
    }

    private final class EventRows extends Rows {
        private final Filter filter;
        private final EventTuple tuple;
        private final EventDate date;
        private final int organisation;
        private final int employeeNumber;
        private final int ethnicOrigin;
        private long about;

        EventRows(TableFile file) {
            super(file);
            filter = filter(this);
            tuple = new EventTuple(codes, workforce.tuples, this);
            date = new EventDate(scope, this, dateField());
            organisation = file.slot("organisation");
            employeeNumber = file.slot("employeeNumber");
            ethnicOrigin = file.slot("ethnicOrigin");
        }

        @Override
        void count(Row row) {
            Reason outside = filter.outside(row);
            if (outside != null) {
                fates.add(outside, row.position());
                return;
            }
            int year = date.year(row);
            if (year == EventDate.NONE) {
                return;
            }
            int organisationCode = scope.organisation(this, row, organisation);
            if (organisationCode < 0) {
                fates.add(Reason.UNKNOWN_ORGANISATION, row.position());
                return;
            }
            if (row.isBlank(employeeNumber)) {
                if (file.has("employeeNumber") && row.isBlank(ethnicOrigin)) {
                    fates.add(Reason.MISSING_EMPLOYEE_NUMBER, row.position());
                    return;
                }
                fates.add(Reason.NO_NUMBER_EVENT, row.position());
                tuple.fill(row, organisationCode, year, People.NOBODY);
                add(hash.anonymous(anonymous.incrementAndGet()));
                return;
            }
            int worker = worker(row, organisationCode, year);
            if (worker != People.NOBODY
                    && workforce.tuples.code(worker, WorkforceTally.CONTRACT) == Contract.BANK.ordinal()) {
                fates.add(Reason.BANK_WORKER, row.position());
                return;
            }
            tuple.fill(row, organisationCode, year, worker);
            if (worker == People.NOBODY && tuple.codesOfRow[EventTuple.ETHNICITY] == EthnicCategory.Z.ordinal()) {
                fates.add(Reason.NOT_IN_WORKFORCE, row.position());
            }
            add(hash.of(row, employeeNumber, organisationCode * 4096 + year));
        }

        private int worker(Row row, int organisationCode, int year) {
            People staff = workforce.people(year);
            return staff == null
                    ? People.NOBODY
                    : staff.tupleOf(organisationCode, hash.of(row, employeeNumber, organisationCode));
        }

        private void add(long person) {
            about++;
            people.add(tuple.codesOfRow[EventTuple.ORGANISATION], person, 0, tuples.id(tuple.codesOfRow));
        }

        @Override
        void finish() {
            synchronized (PersonEvents.this) {
                rowsAboutPeople.merge(file, about, Long::sum);
            }
        }
    }
}
