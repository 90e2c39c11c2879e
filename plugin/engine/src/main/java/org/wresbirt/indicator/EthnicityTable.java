package org.wresbirt.indicator;

import java.util.List;
import org.wresbirt.classify.Contract;
import org.wresbirt.classify.EthnicCategory;
import org.wresbirt.profile.Kind;

/**
 * Substantive staff by ethnic category: every category of the 2001 census and "not stated", empty ones too; the coarse
 * "white" and "BME" only where an extract gives no detail.
 */
final class EthnicityTable {
    private EthnicityTable() {}

    /** Adds the rows of one year; none without a workforce extract. */
    static void addTo(List<EthnicityShare> rows, CountedYear year) {
        if (!year.has(Kind.WORKFORCE)) {
            return;
        }
        long all = year.everybody(Contract.SUBSTANTIVE).total();
        for (EthnicCategory category : EthnicCategory.values()) {
            long people = year.category(category);
            boolean coarse = category == EthnicCategory.WHITE || category == EthnicCategory.BME;
            if (!coarse || people > 0) {
                rows.add(new EthnicityShare(
                        year.organisation(),
                        year.number(),
                        category,
                        people,
                        all == 0 ? null : (Double) (100.0 * people / all),
                        all == 0 ? Status.NO_STAFF : Status.CALCULATED));
            }
        }
    }
}
