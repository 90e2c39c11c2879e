package org.wresbirt.mart;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wresbirt.extract.ResourceTable;

/**
 * The mart's tables and columns in words and types: the one source of the database's schema, of its
 * {@code DICTIONARY_TABLE} and {@code DICTIONARY_COLUMN}, and of the printed data dictionary. Thread-safe.
 */
public final class MartDictionary {
    private MartDictionary() {}

    /** Every table and view of schema {@code WRES}, in the order of the documentation. */
    public static List<DictionaryTable> tables() {
        Map<String, List<DictionaryColumn>> columns = new LinkedHashMap<>();
        for (NamedCsvRecord line : ResourceTable.read(MartDictionary.class, "dictionary-columns.csv")) {
            DictionaryColumn column = new DictionaryColumn(
                    line.getField(0),
                    line.getField(1),
                    line.getField(2),
                    line.getField(3),
                    line.getField(4),
                    line.getField(5));
            columns.computeIfAbsent(column.table(), name -> new ArrayList<>()).add(column);
        }
        List<DictionaryTable> tables = new ArrayList<>();
        for (NamedCsvRecord line : ResourceTable.read(MartDictionary.class, "dictionary-tables.csv")) {
            tables.add(new DictionaryTable(
                    line.getField(0), line.getField(1), line.getField(2), columns.get(line.getField(0))));
        }
        return List.copyOf(tables);
    }
}
