package org.wresbirt.cli;

import java.util.Iterator;
import org.wresbirt.mart.DictionaryTable;

/** Names that the shell can complete; read when it asks, since every start of {@code wres} makes these objects. */
final class ShippedNames {
    private ShippedNames() {}

    /** Templates of this installation. */
    static final class OfTemplates implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Installation.ofThisProcess().templateNames().iterator();
        }
    }

    /** Tables and views of the mart. */
    static final class OfTables implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return new ShippedCapabilities()
                    .tables().stream().map(DictionaryTable::name).iterator();
        }
    }
}
