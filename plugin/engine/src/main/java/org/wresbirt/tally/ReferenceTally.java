package org.wresbirt.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wresbirt.extract.Row;

/**
 * Small tables that a site writes itself. Each row becomes one thing; a row that lacks something needed is rejected. Things
 * keep the order of files and rows, whichever thread read them.
 *
 * @param <T> what a row becomes
 */
final class ReferenceTally<T> implements KindTally {
    /** Makes a thing of a row. */
    interface Maker<T> {
        /** The thing; null when something is missing or wrong, which the cells then know. */
        T make(Cells cells);
    }

    /** The cells of a row by field. */
    static final class Cells {
        private final Rows rows;
        private final Row row;
        /** The first field that is missing or wrong; null when there is none. */
        private String fault;

        private Cells(Rows rows, Row row) {
            this.rows = rows;
            this.row = row;
        }

        /** The cell's text; null when it is blank or there is no such column. */
        String text(String field) {
            int slot = rows.file.slot(field);
            return row.isBlank(slot) ? null : row.text(slot);
        }

        Integer integer(String field) {
            String text = text(field);
            return text == null ? null : Figures.integer(text);
        }

        Double decimal(String field) {
            String text = text(field);
            return text == null ? null : Figures.decimal(text);
        }

        java.time.LocalDate date(String field) {
            String text = text(field);
            int date = text == null ? CalendarDate.NONE : CalendarDate.parse(text);
            return date == CalendarDate.NONE ? null : CalendarDate.toDate(date);
        }

        /** Something that the row must have; remembers the field when it is missing. */
        <V> V needed(String field, V value) {
            return valid(field, value, value != null);
        }

        /** Something that must be in order; remembers the field when it is not. */
        <V> V valid(String field, V value, boolean inOrder) {
            if (!inOrder && fault == null) {
                fault = field;
            }
            return value;
        }

        /** Whether something is missing or wrong. */
        boolean haveFault() {
            return fault != null;
        }

        TableFile file() {
            return rows.file;
        }

        Rows rows() {
            return rows;
        }

        Row row() {
            return row;
        }
    }

    private record Place(int file, long position) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return file != other.file ? Integer.compare(file, other.file) : Long.compare(position, other.position);
        }
    }

    private final Maker<T> maker;
    private final Map<Place, T> made = new TreeMap<>();

    ReferenceTally(Maker<T> maker) {
        this.maker = maker;
    }

    @Override
    public Rows rows(TableFile file) {
        return new Rows(file) {
            @Override
            void count(Row row) {
                Cells cells = new Cells(this, row);
                T thing = maker.make(cells);
                if (cells.fault != null && file.has(cells.fault)) {
                    reject(Reason.INCOMPLETE_REFERENCE, cells.fault, row);
                } else if (thing == null) {
                    fates.add(Reason.INCOMPLETE_REFERENCE, row.position());
                } else {
                    fates.add(Reason.COUNTED, row.position());
                    synchronized (made) {
                        made.put(new Place(file.index, row.position()), thing);
                    }
                }
            }
        };
    }

    List<T> made() {
        synchronized (made) {
            return new ArrayList<>(made.values());
        }
    }
}
