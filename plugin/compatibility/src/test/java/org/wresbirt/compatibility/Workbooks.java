package org.wresbirt.compatibility;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Turns an extract into a workbook of texts, so that what reads workbooks is put to use as well. */
final class Workbooks {
    private Workbooks() {}

    /** Replaces the file by one that ends with {@code .xlsx}. */
    static void replace(Path csv) throws IOException {
        Path workbookFile = csv.resolveSibling(csv.getFileName().toString().replace(".csv", ".xlsx"));
        try (OutputStream out = Files.newOutputStream(workbookFile);
                Workbook workbook = new Workbook(out, "test", "1.0");
                CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv)) {
            Worksheet sheet = workbook.newWorksheet("extract");
            int number = 0;
            for (CsvRecord row : rows) {
                for (int column = 0; column < row.getFieldCount(); column++) {
                    sheet.value(number, column, row.getField(column));
                }
                number++;
            }
        }
        Files.delete(csv);
    }
}
