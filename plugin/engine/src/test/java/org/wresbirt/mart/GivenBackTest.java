package org.wresbirt.mart;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.derby.impl.jdbc.EmbedConnection;
import org.junit.jupiter.api.Test;

/** A closed mart leaves nothing in memory: a server opens and drops marts for months. */
class GivenBackTest {
    private static WeakReference<Object> openAndClose() throws SQLException {
        Mart mart = Mart.load(InventedResults.oneTrust(), Disclosure.INTERNAL, 5);
        Object database;
        try (Connection reader = mart.connect();
                EmbedConnection derbys = (EmbedConnection) DerbyEngine.connect(mart.database(), DerbyEngine.READER)) {
            MartTest.query(reader, "SELECT * FROM FIGURE");
            database = derbys.getLanguageConnection().getDatabase();
        }
        mart.close();
        return new WeakReference<>(database);
    }

    @Test
    void aClosedMartsDatabaseCanBeCollected() throws Exception {
        List<WeakReference<Object>> databases = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            databases.add(openAndClose());
        }
        for (int i = 0; i < 50 && databases.stream().anyMatch(database -> !database.refersTo(null)); i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(databases).allMatch(database -> database.refersTo(null));
    }

    /** Each mart takes some megabytes: eight that stayed would show. */
    @Test
    void memoryDoesNotGrowWithTheNumberOfMartsOpenedAndClosed() throws Exception {
        openAndClose();
        openAndClose();
        long before = used();
        for (int i = 0; i < 8; i++) {
            openAndClose();
        }
        assertThat(used() - before).isLessThan(8 << 20);
    }

    private static long used() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(20);
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
