package org.wresbirt.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What a host sees of the jar. */
class BundleIT {
    private static final String NESTED = "org/wresbirt/oda/nested/";

    @Test
    void theManifestAsksForNoMoreThanOdaTheFrameworkAndJava17() throws IOException {
        try (JarFile jar = open()) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("org.wresbirt.oda;singleton:=true");
            assertThat(manifest.getValue("Require-Bundle"))
                    .isEqualTo("org.eclipse.datatools.connectivity.oda;bundle-version=\"[3.6.0,4.0.0)\"");
            assertThat(manifest.getValue("Import-Package")).isEqualTo("org.osgi.framework;version=\"[1.8,2)\"");
            assertThat(manifest.getValue("Require-Capability"))
                    .isEqualTo("osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=17))\"");
            assertThat(manifest.getValue("Export-Package")).startsWith("org.wresbirt.oda.host;");
            assertThat(manifest.getValue("DynamicImport-Package")).isNull();
            assertThat(manifest.getValue("Bundle-ClassPath")).isNull();
        }
    }

    /** A host that looks through the classes of its jars finds these and no database, and no driver to register. */
    @Test
    void theHostSeesOnlyTheDoor() throws IOException {
        Set<String> classes = new TreeSet<>();
        Set<String> services = new TreeSet<>();
        try (JarFile jar = open()) {
            jar.stream().map(ZipEntry::getName).forEach(name -> {
                if (name.endsWith(".class")) {
                    classes.add(name);
                } else if (name.startsWith("META-INF/services/") && !name.endsWith("/")) {
                    services.add(name);
                }
            });
        }
        assertThat(classes)
                .contains("org/wresbirt/oda/WresDriver.class")
                .allMatch(name ->
                        name.equals("org/wresbirt/oda/WresDriver.class") || name.startsWith("org/wresbirt/oda/host/"));
        assertThat(services)
                .containsExactly(
                        "META-INF/services/jakarta.servlet.ServletContainerInitializer",
                        "META-INF/services/javax.servlet.ServletContainerInitializer");
    }

    @Test
    void everythingElseIsInside() throws IOException {
        try (JarFile jar = open()) {
            for (String name : Set.of(
                    "org/wresbirt/oda/MartDriver.classdata",
                    "org/wresbirt/oda/messages.properties",
                    "org/wresbirt/mart/template.zip",
                    "org/apache/derby/modules.properties",
                    "org/apache/derby/iapi/jdbc/InternalDriver.classdata",
                    "org/dhatim/fastexcel/reader/ReadableWorkbook.classdata")) {
                assertThat(jar.getEntry(NESTED + name)).as(name).isNotNull();
            }
            assertThat(jar.getEntry(NESTED + "org/wresbirt/oda/WresDriver.classdata"))
                    .isNull();
            // Derby's own ways to files: what is not there cannot be called
            assertThat(jar.stream().map(ZipEntry::getName))
                    .noneMatch(name -> name.startsWith(NESTED + "org/apache/derby/impl/load/")
                            || name.startsWith(NESTED + "org/apache/derby/diag/"));
            assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
            assertThat(jar.getEntry("META-INF/NOTICE")).isNotNull();
        }
    }

    @Test
    void itIsSmall() throws IOException {
        assertThat(Files.size(HostProcess.BUNDLE)).isLessThan(6_000_000);
    }

    private static JarFile open() throws IOException {
        return new JarFile(HostProcess.BUNDLE.toFile());
    }
}
