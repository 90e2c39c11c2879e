package org.wresbirt.oda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.eclipse.datatools.connectivity.oda.util.ResourceIdentifiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wresbirt.extract.ExtractException;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.query.MartLease;
import org.wresbirt.query.MartRequest;
import org.wresbirt.tally.UnknownValues;

/** Properties become the request for a mart; mistakes in them, and in the extracts, reach the author in plain words. */
class WresConnectionTest {
    private Path folder;

    private final HandMadeMart mart = new HandMadeMart();

    @BeforeEach
    void realPath(@TempDir Path temporary) throws IOException {
        folder = temporary.toRealPath();
    }

    @Test
    void onlyTheFolderMustBeGiven() throws OdaException {
        assertThat(request("extracts", folder.toString()))
                .isEqualTo(new MartRequest(
                        folder, Disclosure.INTERNAL, 5, UnknownValues.COUNT_AS_UNKNOWN, DisciplinaryPeriod.ANNUAL));
    }

    @Test
    void everyPropertyIsText() throws OdaException {
        assertThat(request(
                        "extracts",
                        folder.toString(),
                        "disclosure",
                        " Public ",
                        "minimumCount",
                        "10",
                        "strict",
                        "TRUE",
                        "cache",
                        folder + "-marts",
                        "disciplinaryPeriod",
                        "Two-Year"))
                .isEqualTo(new MartRequest(
                        folder,
                        Disclosure.PUBLIC,
                        10,
                        UnknownValues.REJECT,
                        DisciplinaryPeriod.TWO_YEAR,
                        Path.of(folder + "-marts")));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "extracts,     '',      is empty",
        "extracts,     '  ',    the folder that holds the HR extracts",
        "disclosure,   secret,  'secret'. Set it to ''internal''",
        "minimumCount, few,     'few'. Set it to a whole number, 1 or more",
        "minimumCount, 0,       '0'. Set it to a whole number",
        "strict,       yes,     'yes'. Set it to ''true'' or ''false''",
        "disciplinaryPeriod, 2,  (the year''s own cases) or ''two-year''",
        "extracts,     tru\0st,     which is not a path on this machine",
        "extracts,     ../other,    a relative path that leads out of the folder in which it starts",
        "cache,        extracts/marts, which lies in the folder of extracts",
    })
    void aWrongValueIsNamedWithWhatToDo(String name, String value, String message) {
        IConnection connection = connection(null);
        Properties properties = new Properties();
        properties.setProperty("extracts", "extracts");
        properties.setProperty(name, value);
        assertThatThrownBy(() -> connection.open(properties))
                .isInstanceOf(OdaException.class)
                .hasMessageContaining("Property '" + name + "' of the WRES data source")
                .hasMessageContaining(message.replace("''", "'"));
        assertThat(mart.requests).isEmpty();
    }

    @Test
    void aRelativeFolderLiesInTheReportResourceFolder() throws OdaException {
        ResourceIdentifiers resources = new ResourceIdentifiers();
        resources.setApplResourceBaseURI(folder.toUri());
        Map<String, Object> context = Map.of(ResourceIdentifiers.ODA_APP_CONTEXT_KEY_CONSUMER_RESOURCE_IDS, resources);

        connection(context).open(properties("extracts", "trust/2024"));

        assertThat(mart.requests.get(0).extracts())
                .isEqualTo(folder.resolve("trust").resolve("2024"));
    }

    @Test
    void theDriversContextServesItsConnections() throws OdaException {
        ResourceIdentifiers resources = new ResourceIdentifiers();
        resources.setApplResourceBaseURI(folder.toUri());
        MartDriver driver = new MartDriver(mart);
        driver.setAppContext(Map.of(ResourceIdentifiers.ODA_APP_CONTEXT_KEY_CONSUMER_RESOURCE_IDS, resources));

        driver.getConnection("org.wresbirt.oda").open(properties("extracts", "trust"));

        assertThat(mart.requests.get(0).extracts()).isEqualTo(folder.resolve("trust"));
    }

    @Test
    void withoutAResourceFolderARelativeFolderLiesWhereTheProcessWorks() throws OdaException, IOException {
        assertThat(request("extracts", "trust"))
                .extracting(MartRequest::extracts)
                .isEqualTo(Path.of("").toRealPath().resolve("trust"));
    }

    @Test
    void messagesComeInTheReportsLanguageAsFarAsThereIsATranslation() {
        IConnection connection = connection(null);
        assertThatThrownBy(() -> {
                    connection.setLocale(ULocale.forLanguageTag("x-test"));
                    connection.open(properties("strict", "maybe", "extracts", "x"));
                })
                .hasMessageContaining("Property 'strict'");
        assertThatThrownBy(() -> {
                    connection.setLocale(new ULocale("cy_GB"));
                    connection.open(properties("strict", "maybe", "extracts", "x"));
                })
                .as("translated, with a value that is not")
                .hasMessage("[cy] strict = maybe: 'true' or 'false'");
        assertThatThrownBy(() -> {
                    connection.setLocale(null);
                    connection.newQuery(null);
                })
                .hasMessage("The connection to the WRES mart is not open.");
    }

    @Test
    void theLeaseEndsWithTheConnection() throws OdaException {
        IConnection connection = connection(null);
        connection.open(properties("extracts", folder.toString()));
        assertThat(connection.isOpen()).isTrue();
        assertThat(mart.openLeases).isEqualTo(1);
        connection.close();
        connection.close();
        assertThat(connection.isOpen()).isFalse();
        assertThat(mart.openLeases).isZero();
        assertThatThrownBy(() -> connection.newQuery(null)).hasMessageContaining("not open");
    }

    @Test
    void theLeaseEndsAlsoWhenTheMartRefusesAConnection() {
        boolean[] closed = new boolean[1];
        IConnection connection = new MartDriver(request -> new MartLease() {
                    @Override
                    public Connection connect() throws SQLException {
                        throw new SQLException("no more connections");
                    }

                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                })
                .getConnection(null);
        assertThatThrownBy(() -> connection.open(properties("extracts", folder.toString())))
                .isInstanceOf(OdaException.class)
                .hasMessage("no more connections");
        assertThat(closed[0]).isTrue();
    }

    @Test
    void whatIsWrongWithTheExtractsIsSaidInTheEnginesWords() {
        ExtractException wrong = new ExtractException("workforce.csv, line 7: the column 'Ethnic Origin' is missing.");
        IConnection connection = new MartDriver(request -> {
                    throw wrong;
                })
                .getConnection(null);
        assertThatThrownBy(() -> connection.open(properties("extracts", folder.toString())))
                .isInstanceOf(OdaException.class)
                .hasMessage(wrong.getMessage())
                .hasCause(wrong);
    }

    @Test
    void aDataSetOfAnotherTypeIsRefused() throws OdaException {
        IConnection connection = connection(null);
        connection.open(properties("extracts", folder.toString()));
        assertThatThrownBy(() -> connection.newQuery("org.example.dataSet"))
                .isInstanceOf(OdaException.class)
                .hasMessageContaining("org.wresbirt.oda.dataSet");
    }

    @Test
    void theDatabaseTellsItsName() throws OdaException {
        IConnection connection = connection(null);
        connection.open(properties("extracts", folder.toString()));
        assertThat(connection.getMetaData(null).getDataSourceProductName()).isEqualTo("Apache Derby");
        assertThat(connection.getMetaData(null).getDataSourceMajorVersion()).isEqualTo(10);
    }

    private MartRequest request(String... namesAndValues) throws OdaException {
        connection(null).open(properties(namesAndValues));
        return mart.requests.get(0);
    }

    private IConnection connection(Object appContext) {
        IConnection connection = new MartDriver(mart).getConnection("org.wresbirt.oda");
        ((WresConnection) connection).setAppContext(appContext);
        return connection;
    }

    private static Properties properties(String... namesAndValues) {
        Properties properties = new Properties();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
        }
        return properties;
    }
}
