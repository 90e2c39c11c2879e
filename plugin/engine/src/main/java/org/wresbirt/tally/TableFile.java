package org.wresbirt.tally;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wresbirt.extract.Columns;
import org.wresbirt.extract.ExtractException;
import org.wresbirt.extract.ExtractFile;
import org.wresbirt.extract.Row;
import org.wresbirt.extract.RowSource;
import org.wresbirt.profile.Kind;
import org.wresbirt.profile.Recognition;

/** A recognised file while it is being counted. */
final class TableFile {
    final int index;
    final ExtractFile file;
    final Recognition recognition;
    final Fates fates = new Fates();
    final UnknownSeen unknown = new UnknownSeen();
    /** Slots in the order of the recognition's columns, and one more that is always blank. */
    private final List<String> fields;

    /** Reporting year of the whole file; {@link YearInText#NONE} when only its rows can tell. */
    int year = YearInText.NONE;
    /** Year of the staff survey; only for surveys. */
    int surveyYear = YearInText.NONE;
    /** The organisation that rows without one belong to; -1 when it is not known. */
    int organisation = -1;
    /** Whether it lies in a folder that is named after an organisation. */
    boolean inOrganisationFolder;
    /** The date that the extract gives for its snapshot, or {@link CalendarDate#NONE}. */
    int snapshotDate = CalendarDate.NONE;

    /** The file whose content this one repeats, so that it is not counted; null when it is counted itself. */
    TableFile repeats;

    /** What must be told of the file as a whole, with the other file that it is about, if any. */
    private final Map<Reason, String> notes = new EnumMap<>(Reason.class);

    boolean windows1252;
    RowSource rows;

    TableFile(int index, ExtractFile file, Recognition recognition) {
        this.index = index;
        this.file = file;
        this.recognition = recognition;
        this.fields = List.copyOf(recognition.columns().keySet());
    }

    String name() {
        return file.name();
    }

    Kind kind() {
        return recognition.profile().kind();
    }

    /** Whether it is the workbook published for the whole country: one row an organisation, several years. */
    boolean isPublishedWorkbook() {
        return recognition.profile().name().equals("benchmark-workbook");
    }

    boolean has(String field) {
        return recognition.columns().containsKey(field);
    }

    /** Whether its rows have a date of their own that tells their year. */
    boolean datesItsRows() {
        return has("date") || has("dateOpened");
    }

    /** Tells something of the file as a whole. */
    synchronized void note(Reason reason, TableFile other) {
        notes.put(reason, other == null ? "" : "\u201c" + other.name() + "\u201d: ");
    }

    /** What must be told of the file as a whole, apart from its rows. */
    synchronized List<Reason> notes() {
        // That it repeats another is told with its rows, and then nothing else matters.
        return repeats == null ? List.copyOf(notes.keySet()) : List.of();
    }

    /** The name of the other file that a reason is about, to begin a sentence with; empty when there is none. */
    synchronized String about(Reason reason) {
        return notes.getOrDefault(reason, "");
    }

    /** The row slot of a field; for a field that the file has not, a slot that is always blank. */
    int slot(String field) {
        int slot = fields.indexOf(field);
        return slot < 0 ? fields.size() : slot;
    }

    /** A cell of the first row below the header, for a look ahead; empty when there is none. */
    String firstCell(String field) {
        List<List<String>> rows = recognition.grid().rows();
        int column = recognition.columns().getOrDefault(field, -1);
        for (int row = recognition.header() + 1; column >= 0 && row < rows.size(); row++) {
            if (column < rows.get(row).size() && !rows.get(row).get(column).isBlank()) {
                return rows.get(row).get(column);
            }
        }
        return "";
    }

    void open() throws IOException {
        int[] wanted = new int[fields.size() + 1];
        for (int slot = 0; slot < fields.size(); slot++) {
            wanted[slot] = recognition.columns().get(fields.get(slot));
        }
        wanted[fields.size()] = -1;
        int columns = recognition.grid().rows().get(recognition.header()).size();
        rows = file.rows(recognition.grid(), recognition.header(), new Columns(columns, wanted));
    }

    /** Adds what one thread found out. */
    synchronized void add(Rows counted, Row row) {
        fates.add(counted.fates);
        unknown.add(counted.unknown);
        windows1252 |= row.sawWindows1252();
    }

    ExtractException unreadable(IOException e) {
        return new ExtractException(
                name() + ": the file cannot be read to its end (" + e.getMessage() + "). Export it again.", e);
    }

    RowProblem secondYear(int other, long position) {
        return new RowProblem(
                this,
                position,
                "column \"" + recognition.headerOf("snapshotDate") + "\" has a date of reporting year " + other
                        + ", but the file is of " + year
                        + ". A snapshot file holds one year: export each year into a file of its own.");
    }

    String encoding() {
        return windows1252 ? "Windows-1252" : file.encoding();
    }
}
