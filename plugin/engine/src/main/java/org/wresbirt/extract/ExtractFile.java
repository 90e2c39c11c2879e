package org.wresbirt.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of the source folder, before anybody knows what it holds. */
public interface ExtractFile {
    /** Path below the source folder, with {@code /}. */
    String name();

    /** Where it is. */
    Path path();

    /** {@code CSV} or {@code XLSX}. */
    String format();

    /** The text's encoding as far as it is known before reading; null for a workbook. */
    String encoding();

    /** The ways in which the file can be seen as a table; empty when there is nothing in it. */
    List<Grid> grids() throws IOException;

    /** The rows below row {@code header} of a grid. The caller closes it. */
    RowSource rows(Grid grid, int header, Columns columns) throws IOException;

    /** Tells text from workbook by content, not by name. */
    static ExtractFile of(String name, Path path) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(path)) {
            start = in.readNBytes(4);
        }
        boolean zip = start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        return zip ? new WorkbookFile(name, path) : new DelimitedFile(name, path);
    }
}
