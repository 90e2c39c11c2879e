package org.wresbirt.mart;

import java.util.List;
import org.wresbirt.indicator.Results;
import org.wresbirt.tally.SourceFile;

final class SourceFileTable implements MartTable<SourceFile> {
    @Override
    public String name() {
        return "SOURCE_FILE";
    }

    @Override
    public List<SourceFile> rows(Results results) {
        return results.counts().files();
    }

    @Override
    public void write(SourceFile file, ColumnWriter columns) {
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
        columns.code("CONTENT_SHA256", file.sha256());
        columns.name("ORGANISATION_CODE", file.organisation());
    }
}
