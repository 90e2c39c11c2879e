package org.wresbirt.oda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a query may take, by its data set and by the server. */
class TimeLimitTest {
    private static TimeLimit limit(String server) throws OdaException {
        Map<String, String> environment = server == null ? Map.of() : Map.of("WRES_QUERY_SECONDS", server);
        return TimeLimit.of(ServerSettings.of(name -> null, environment::get, null), Texts.ENGLISH);
    }

    @ParameterizedTest(name = "data set {0}, server {1}: {2} seconds")
    @CsvSource({
        ", , 120",
        "'', , 120",
        "0, , 0",
        "7, , 7",
        "' 7 ', , 7",
        ", 30, 30",
        "0, 30, 30",
        "7, 30, 7",
        "90, 30, 30"
    })
    void theShorterOneCounts(String dataSet, String server, int seconds) throws OdaException {
        assertThat(limit(server).seconds(dataSet)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({"soon", "-1", "1.5"})
    void aDataSetsTimeIsWholeSeconds(String dataSet) {
        assertThatThrownBy(() -> limit(null).seconds(dataSet))
                .isInstanceOf(OdaException.class)
                .hasMessageContaining("'queryTimeOut' of a WRES data set is '" + dataSet + "'");
    }

    @Test
    void aServersTimeCannotBeNone() {
        assertThatThrownBy(() -> limit("0")).hasMessageContaining("WRES_QUERY_SECONDS of this server is '0'");
    }
}
