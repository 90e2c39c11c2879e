package org.wresbirt.benchmark;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A folder of generated extracts: {@code staff} and {@code applicants} below it, either of which may be missing. Written
 * row by row, so size costs no memory; kept from run to run.
 */
record Extracts(Path folder, long staffRows, long applicantRows) {
    private static final int ROWS_FOR_ONE_ORGANISATION = 100_000;
    private static final int ORGANISATIONS = 230;

    /** The staff file of such a folder, or of its folder {@code staff} alone. */
    static Path staffFile(Path folder) {
        return below(folder, "staff").resolve("Staff in Post 31-Mar-2024.csv");
    }

    /** The applicants' file of such a folder, or of its folder {@code applicants} alone. */
    static Path applicantFile(Path folder) {
        return below(folder, "applicants").resolve("Trac applicants 2024.csv");
    }

    private static Path below(Path folder, String name) {
        return folder.endsWith(name) ? folder : folder.resolve(name);
    }

    /** Writes what is not there yet. */
    Extracts write() throws IOException {
        int organisations = staffRows + applicantRows < ROWS_FOR_ONE_ORGANISATION ? 1 : ORGANISATIONS;
        if (staffRows > 0) {
            csv(staffFile(folder), StaffRows.HEADER, new StaffRows(staffRows, organisations));
        }
        if (applicantRows > 0) {
            csv(applicantFile(folder), ApplicantRows.HEADER, new ApplicantRows(applicantRows, organisations));
        }
        return this;
    }

    private static void csv(Path file, String[] header, Iterator<String[]> rows) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(file.getParent());
        // Hidden until it is whole, so that a run that was stopped leaves no half extract behind.
        Path unfinished = file.resolveSibling(".unfinished");
        try (CsvWriter writer = CsvWriter.builder().build(unfinished)) {
            writer.writeRecord(header);
            while (rows.hasNext()) {
                writer.writeRecord(rows.next());
            }
        }
        Files.move(unfinished, file);
    }

    /** The staff extract as a workbook. Everything but the full-time equivalent is text, as ESR exports it. */
    static Path workbook(Path folder, int rows) throws IOException {
        Path file = folder.resolve("Staff in Post 31-Mar-2024.xlsx");
        if (Files.exists(file)) {
            return folder;
        }
        Files.createDirectories(folder);
        Path unfinished = file.resolveSibling(".unfinished");
        try (OutputStream out = Files.newOutputStream(unfinished);
                Workbook workbook = new Workbook(out, "Benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Staff in Post");
            StaffRows staff = new StaffRows(rows, 1);
            for (int column = 0; column < StaffRows.HEADER.length; column++) {
                sheet.value(0, column, StaffRows.HEADER[column]);
            }
            for (int row = 1; staff.hasNext(); row++) {
                String[] cells = staff.next();
                for (int column = 0; column < cells.length; column++) {
                    if (StaffRows.HEADER[column].equals("FTE")) {
                        sheet.value(row, column, Double.parseDouble(cells[column]));
                    } else {
                        sheet.value(row, column, cells[column]);
                    }
                }
                if (row % 1000 == 0) {
                    sheet.flush();
                }
            }
        }
        Files.move(unfinished, file);
        return folder;
    }
}
