package org.wresbirt.mart;

import java.util.List;
import org.wresbirt.indicator.PageFinding;
import org.wresbirt.indicator.PageFindings;
import org.wresbirt.indicator.Results;

final class FindingTable implements MartTable<PageFinding> {
    @Override
    public String name() {
        return "FINDING";
    }

    @Override
    public List<PageFinding> rows(Results results) {
        return PageFindings.of(results);
    }

    @Override
    public void write(PageFinding finding, ColumnWriter columns) {
        Parts.key(columns, finding.organisation(), finding.year());
        columns.code("TOPIC", finding.topic());
        columns.headline("HEADING", finding.heading());
    }
}
