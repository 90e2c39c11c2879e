package org.wresbirt.mart;

import java.util.List;
import org.wresbirt.indicator.BoardShare;
import org.wresbirt.indicator.Results;

final class BoardTable implements MartTable<BoardShare> {
    @Override
    public String name() {
        return "BOARD";
    }

    @Override
    public List<BoardShare> rows(Results results) {
        return results.board();
    }

    @Override
    public void write(BoardShare share, ColumnWriter columns) {
        Parts.key(columns, share.organisation(), share.year());
        columns.code("MEMBERSHIP", share.membership());
        Parts.shares(columns, share.white(), share.bme(), share.unknown(), share.total());
        columns.decimal("WORKFORCE_BME_PERCENT", share.workforceBmePercent());
        columns.decimal("DIFFERENCE", share.difference());
        Parts.limits(columns, "", share.interval());
        columns.code("STATUS", share.status());
    }
}
