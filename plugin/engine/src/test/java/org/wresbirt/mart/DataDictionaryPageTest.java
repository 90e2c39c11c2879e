package org.wresbirt.mart;

import static org.wresbirt.Page.header;
import static org.wresbirt.Page.row;

import org.junit.jupiter.api.Test;
import org.wresbirt.Page;

/** The printed data dictionary is the one that the database is made from. */
class DataDictionaryPageTest {
    @Test
    void tables() {
        StringBuilder text = new StringBuilder();
        for (DictionaryTable table : MartDictionary.tables()) {
            text.append("## `").append(table.name()).append("`\n\n");
            text.append(table.description())
                    .append(".\n\nA row is ")
                    .append(table.rowIs())
                    .append(".\n\n");
            text.append(header("column", "type", "unit", "meaning", "null means"));
            for (DictionaryColumn column : table.columns()) {
                text.append(row(
                        "`" + column.name() + "`",
                        column.type(),
                        column.unit(),
                        column.description(),
                        column.nullMeans()));
            }
            text.append('\n');
        }
        Page.named("data-dictionary.md").says("tables", text.toString());
    }
}
