package org.wresbirt.distribute.figures;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.wresbirt.distribute.plan.Delivery;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.query.MartLease;
import org.wresbirt.query.MartRequest;
import org.wresbirt.tally.UnknownValues;

/** The figures of a delivery's extracts, by the organisations' codes. */
public interface Extracts {
    /**
     * Reads them now.
     *
     * @throws org.wresbirt.extract.ExtractException if the extracts cannot be used
     * @throws SQLException if the mart cannot be read
     */
    Map<String, Figures> read(Delivery delivery) throws SQLException;

    /** Lends marts. */
    interface Marts {
        MartLease lease(MartRequest request);
    }

    /**
     * From marts: what messages say, as reports see it; what conditions ask, from the real counts, since public marts tell neither rejected
     * rows nor the fingerprints of files.
     */
    static Extracts from(Marts marts, int usualMinimumCount) {
        return delivery -> {
            int minimumCount = delivery.minimumCount() == null ? usualMinimumCount : delivery.minimumCount();
            try (MartLease real = marts.lease(request(delivery, Disclosure.INTERNAL, minimumCount));
                    Connection realMart = real.connect()) {
                if (delivery.disclosure() == Disclosure.INTERNAL) {
                    return new FiguresReader(realMart, realMart, delivery.year()).read();
                }
                try (MartLease shown = marts.lease(request(delivery, Disclosure.PUBLIC, minimumCount));
                        Connection shownMart = shown.connect()) {
                    return new FiguresReader(shownMart, realMart, delivery.year()).read();
                }
            }
        };
    }

    private static MartRequest request(Delivery delivery, Disclosure disclosure, int minimumCount) {
        return new MartRequest(
                delivery.extracts(),
                disclosure,
                minimumCount,
                UnknownValues.COUNT_AS_UNKNOWN,
                DisciplinaryPeriod.ANNUAL);
    }
}
