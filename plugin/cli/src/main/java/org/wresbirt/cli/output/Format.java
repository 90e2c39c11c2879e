package org.wresbirt.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** How a result is written. */
public enum Format {
    /** Aligned columns for people; see {@link TextTable}. */
    TABLE {
        @Override
        public RowWriter open(List<Column> columns, Writer target) {
            return new TextTable(columns, target);
        }
    },
    /** For spreadsheets and programs; see {@link CsvRows}. */
    CSV {
        @Override
        public RowWriter open(List<Column> columns, Writer target) {
            return new CsvRows(columns, target);
        }
    },
    /** For programs; see {@link JsonRows}. */
    JSON {
        @Override
        public RowWriter open(List<Column> columns, Writer target) throws IOException {
            return new JsonRows(columns, target);
        }
    };

    /** Begins a result on a target that the caller closes. */
    public abstract RowWriter open(List<Column> columns, Writer target) throws IOException;
}
