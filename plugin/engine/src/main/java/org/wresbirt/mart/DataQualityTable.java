package org.wresbirt.mart;

import java.util.List;
import org.wresbirt.indicator.Results;
import org.wresbirt.tally.QualityEntry;

final class DataQualityTable implements MartTable<QualityEntry> {
    @Override
    public String name() {
        return "DATA_QUALITY";
    }

    @Override
    public List<QualityEntry> rows(Results results) {
        return results.counts().quality();
    }

    @Override
    public void write(QualityEntry entry, ColumnWriter columns) {
        Parts.key(columns, entry.organisation(), entry.year());
        columns.code("KIND", entry.kind());
        columns.text("FILE_NAME", entry.file());
        columns.code("OUTCOME", entry.outcome());
        columns.name("REASON", entry.reason());
        columns.text("REASON_TEXT", entry.reasonText());
        columns.text("COLUMN_NAME", entry.column());
        columns.count("ROW_COUNT", entry.rows());
        columns.count("FIRST_LINE", entry.firstLine());
        columns.text("WHAT_TO_DO", entry.advice());
    }
}
