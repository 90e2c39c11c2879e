package org.wresbirt.oda;

import org.wresbirt.query.MartLease;
import org.wresbirt.query.MartRequest;

/** Where a connection gets its mart from: the shared marts, or a hand-made one in tests. */
@FunctionalInterface
interface MartLender {
    /** The caller closes the lease. Throws the engine's unchecked exceptions. */
    MartLease lease(MartRequest request);
}
