package org.wresbirt.mart;

import java.util.List;
import org.wresbirt.indicator.Results;
import org.wresbirt.tally.ContentHashes;
import org.wresbirt.tally.SourceFile;

/** A row is a file and the fingerprint of its content. */
final class SourceFileTable implements MartTable<SourceFileTable.Row> {
    record Row(SourceFile file, String sha256) {}

    @Override
    public String name() {
        return "SOURCE_FILE";
    }

    @Override
    public List<Row> rows(Results results) {
        ContentHashes content = results.counts().content();
        return results.counts().files().stream()
                .map(file -> new Row(file, content.ofFile(file.name())))
                .toList();
    }

    @Override
    public void write(Row row, ColumnWriter columns) {
        SourceFile file = row.file();
        columns.text("FILE_NAME", file.name());
        columns.code("KIND", file.kind());
        columns.name("PROFILE", file.profile());
        columns.code("FORMAT", file.format());
        columns.code("ENCODING", file.encoding());
        columns.small("REPORTING_YEAR", file.year());
        columns.count("ROWS_READ", file.rowsRead());
        columns.count("ROWS_COUNTED", file.rowsCounted());
        columns.count("ROWS_REJECTED", file.rowsRejected());
        columns.count("ROWS_OUT_OF_SCOPE", file.rowsOutOfScope());
        columns.code("CONTENT_SHA256", row.sha256());
        columns.name("ORGANISATION_CODE", file.organisation());
    }
}
