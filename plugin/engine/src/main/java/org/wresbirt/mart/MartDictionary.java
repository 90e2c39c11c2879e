package org.wresbirt.mart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wresbirt.extract.ResourceRow;
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
        for (ResourceRow line : ResourceTable.read(MartDictionary.class, "dictionary-columns.csv")) {
            DictionaryColumn column =
                    new DictionaryColumn(line.get(0), line.get(1), line.get(2), line.get(3), line.get(4), line.get(5));
            columns.computeIfAbsent(column.table(), name -> new ArrayList<>()).add(column);
        }
        List<DictionaryTable> tables = new ArrayList<>();
        for (ResourceRow line : ResourceTable.read(MartDictionary.class, "dictionary-tables.csv")) {
            tables.add(new DictionaryTable(line.get(0), line.get(1), line.get(2), columns.get(line.get(0))));
        }
        return List.copyOf(tables);
    }
}
