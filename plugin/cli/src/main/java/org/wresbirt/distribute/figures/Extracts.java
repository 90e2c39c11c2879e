package org.wresbirt.distribute.figures;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.wresbirt.distribute.plan.Delivery;
import org.wresbirt.indicator.DisciplinaryPeriod;
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

    /** From marts, as reports see them. */
    static Extracts from(Marts marts, int usualMinimumCount) {
        return delivery -> {
            MartRequest request = new MartRequest(
                    delivery.extracts(),
                    delivery.disclosure(),
                    delivery.minimumCount() == null ? usualMinimumCount : delivery.minimumCount(),
                    UnknownValues.COUNT_AS_UNKNOWN,
                    DisciplinaryPeriod.ANNUAL);
            try (MartLease lease = marts.lease(request);
                    Connection mart = lease.connect()) {
                return new FiguresReader(mart, delivery.year()).read();
            }
        };
    }
}
