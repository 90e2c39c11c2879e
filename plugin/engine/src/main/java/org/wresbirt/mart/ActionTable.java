package org.wresbirt.mart;

import java.util.List;
import org.wresbirt.indicator.Results;
import org.wresbirt.tally.Action;

final class ActionTable implements MartTable<Action> {
    @Override
    public String name() {
        return "ACTION";
    }

    @Override
    public List<Action> rows(Results results) {
        return results.counts().actions();
    }

    @Override
    public void write(Action action, ColumnWriter columns) {
        Parts.key(columns, action.organisation(), action.year());
        columns.name("ACTION_ID", action.id());
        columns.small("INDICATOR_NUMBER", action.indicator());
        columns.text("OBJECTIVE", action.objective());
        columns.text("ACTION_TEXT", action.text());
        columns.text("LEAD_ROLE", action.leadRole());
        columns.text("AGREED_WITH", action.agreedWith());
        columns.date("START_DATE", action.start());
        columns.date("DUE_DATE", action.due());
        columns.decimal("PROGRESS_PERCENT", action.progressPercent());
        columns.code("ACTION_STATUS", action.status());
        columns.text("MEASURE_OF_SUCCESS", action.measureOfSuccess());
    }
}
