package org.wresbirt.oda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A server with the folders {@code resources} (where reports may start), {@code extracts} (allowed by the administrator where
 * a test says so) and {@code secret} (never for reports), and links between them.
 */
class AllowedFoldersTest {
    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, Object> appContext = new HashMap<>();
    private Path server;

    @BeforeEach
    void server(@TempDir Path temporary) throws IOException {
        server = temporary.toRealPath();
        for (String folder : new String[] {"resources/trust/2024", "extracts/trust", "extracts-old", "secret/hr"}) {
            Files.createDirectories(server.resolve(folder));
        }
        link("resources/inner", "resources/trust");
        link("resources/outer", "extracts/trust");
        link("resources/nowhere", "secret/not-yet");
        link("extracts/out", "secret/hr");
        link("resources/loop", "resources/loop");
        link("linked-extracts", "extracts");
    }

    private void link(String link, String target) throws IOException {
        Files.createSymbolicLink(server.resolve(link), server.resolve(target));
    }

    private String resolve(String extracts) throws OdaException {
        ServerSettings settings = ServerSettings.of(properties::get, environment::get, appContext);
        Path folder = new AllowedFolders(server.resolve("resources"), settings, Texts.ENGLISH)
                .resolve("extracts", extracts.replace("$", server.toString()));
        return server.relativize(folder).toString().replace(File.separatorChar, '/');
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "trust,                 resources/trust",
        "trust/../trust/2024,   resources/trust/2024",
        "./trust/.,             resources/trust",
        "inner/2024,            resources/trust/2024",
        "not/there/yet,         resources/not/there/yet",
        "..x,                   resources/..x",
        "$/extracts/trust,      extracts/trust",
        "$/resources/outer,     extracts/trust",
        "$/secret/hr,           secret/hr",
    })
    void withoutARootARelativePathStaysInTheResourceFolderAndAnAbsoluteOneIsFree(String extracts, String folder)
            throws OdaException {
        assertThat(resolve(extracts)).isEqualTo(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"..", "../extracts/trust", "trust/../../extracts", "outer", "nowhere", "nowhere/deep", "loop"})
    void aRelativePathNeverLeavesTheResourceFolder(String extracts) {
        assertThatThrownBy(() -> resolve(extracts))
                .isInstanceOf(OdaException.class)
                .hasMessageContaining("Property 'extracts'")
                .hasMessageContaining("leads out of the folder in which it starts");
        properties.put("wres.root", server.toString());
        assertThatThrownBy(() -> resolve(extracts)).as("whatever the roots").isInstanceOf(OdaException.class);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "$/extracts/trust,          extracts/trust",
        "$/extracts,                extracts",
        "$/linked-extracts/trust,   extracts/trust",
        "$/extracts/not-yet,        extracts/not-yet",
    })
    void withARootWhatLiesInItMayBeRead(String extracts, String folder) throws OdaException {
        properties.put("wres.root", server.resolve("extracts").toString());
        assertThat(resolve(extracts)).isEqualTo(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$/secret/hr",
                "$/secret/not-there",
                "$",
                "/",
                "/etc",
                "$/extracts-old",
                "$/extracts/../secret/hr",
                "$/extracts/out",
                "$/extracts/out/deep",
                "$/linked-extracts/out",
                "trust",
            })
    void withARootNothingOutsideIsReadNorToldWhetherItExists(String extracts) {
        properties.put("wres.root", server.resolve("extracts").toString());
        assertThatThrownBy(() -> resolve(extracts))
                .isInstanceOf(OdaException.class)
                .hasMessage(
                        "Property 'extracts' of the WRES data source is '" + extracts.replace("$", server.toString())
                                + "', which is not inside a folder that this server allows for extracts. Give a folder inside one"
                                + " of those, or ask the administrator (setting wres.root).");
    }

    @Test
    void aRootMayBeALinkAndThereMayBeSeveral() throws OdaException {
        environment.put(
                "WRES_ROOT", server.resolve("linked-extracts") + File.pathSeparator + server.resolve("resources"));
        assertThat(resolve("$/extracts/trust")).isEqualTo("extracts/trust");
        assertThat(resolve("trust")).isEqualTo("resources/trust");
        assertThatThrownBy(() -> resolve("$/secret/hr")).hasMessageContaining("setting WRES_ROOT");
    }

    /** Nothing is decoded, expanded or taken for an address: what is no plain path of this machine names no other place. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%2e%2e/secret/hr",
                "..%2fsecret%2fhr",
                "..%5csecret",
                "~/secret",
                "file:///etc",
                "file:/etc",
                "jar:file:/etc!/x",
                "http://example.org/extracts",
                "$/extracts/%2e%2e/secret",
                "\\\\server\\share\\hr",
                "..\\secret",
                "%HOME%",
                "trust/．．/．．/secret",
            })
    void whatLooksLikeAWayOutIsAName(String extracts) throws OdaException {
        assertThat(resolve(extracts)).matches("(resources|extracts)/.+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trust\0", "\0/etc", "$/extracts\0/../secret", "trust/\0../../secret"})
    void aPathWithAByteOfZeroIsNone(String extracts) {
        assertThatThrownBy(() -> resolve(extracts))
                .isInstanceOf(OdaException.class)
                .hasMessageContaining("which is not a path on this machine");
    }

    /** A report's script can change the application context: so it may take away and never add. */
    @Test
    void eachPlaceOfTheSettingCanOnlyNarrowTheOthers() throws OdaException {
        properties.put("wres.root", server.resolve("extracts").toString());
        appContext.put("org.wresbirt.root", server);
        assertThatThrownBy(() -> resolve("$/secret/hr")).isInstanceOf(OdaException.class);
        assertThat(resolve("$/extracts/trust")).isEqualTo("extracts/trust");
        appContext.put("org.wresbirt.root", server.resolve("extracts/trust"));
        assertThat(resolve("$/extracts/trust")).isEqualTo("extracts/trust");
        assertThatThrownBy(() -> resolve("$/extracts")).hasMessageContaining("setting org.wresbirt.root");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extracts", "\0", ":"})
    void aRootThatIsNoFolderClosesTheServer(String root) {
        properties.put("wres.root", root);
        assertThatThrownBy(() -> resolve("trust"))
                .isInstanceOf(OdaException.class)
                .hasMessageContaining("The setting wres.root of this server");
    }

    @Test
    void withoutAResourceFolderRelativePathsStartInTheFirstRoot() throws OdaException {
        properties.put("wres.root", server.resolve("extracts").toString());
        AllowedFolders folders =
                new AllowedFolders(null, ServerSettings.of(properties::get, environment::get, null), Texts.ENGLISH);
        assertThat(folders.resolve("extracts", "trust")).isEqualTo(server.resolve("extracts/trust"));
        assertThatThrownBy(() -> folders.resolve("extracts", "../secret")).isInstanceOf(OdaException.class);
        assertThatThrownBy(() -> folders.resolve("extracts", "out")).isInstanceOf(OdaException.class);
    }
}
