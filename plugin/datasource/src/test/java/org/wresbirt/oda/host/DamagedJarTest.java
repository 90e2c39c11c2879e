package org.wresbirt.oda.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar of which the driver proper is missing: the report's author learns what to do. */
class DamagedJarTest {
    @TempDir
    private Path jar;

    @BeforeEach
    void leaveTheDriverOut() throws Exception {
        Path host = Path.of(location(DataSource.class)).resolve("org/wresbirt/oda/host");
        Path copy = Files.createDirectories(jar.resolve("org/wresbirt/oda/host"));
        try (Stream<Path> files = Files.list(host)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void theErrorSaysWhatIsMissingAndWhatToDo() throws Exception {
        Throwable failure = failureOfNewDriver();
        assertThat(failure.getClass().getName()).isEqualTo(OdaException.class.getName());
        assertThat(failure)
                .hasMessage("The WRES data source cannot be loaded (java.lang.ClassNotFoundException:"
                        + " org.wresbirt.oda.MartDriver). Its jar may be damaged, or of another version than the rest:"
                        + " install it again.")
                .hasCauseInstanceOf(ClassNotFoundException.class);
    }

    /** Of the host only what a report server has: Java, ODA and ICU. */
    private Throwable failureOfNewDriver() throws Exception {
        URL[] classPath = {
            jar.toUri().toURL(),
            location(OdaException.class).toURL(),
            location(ULocale.class).toURL()
        };
        try (URLClassLoader loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            loader.loadClass(DataSource.class.getName()).getMethod("newDriver").invoke(null);
            throw new AssertionError("a driver without its classes");
        } catch (InvocationTargetException failed) {
            return failed.getCause();
        }
    }

    private static URI location(Class<?> type) throws Exception {
        return type.getProtectionDomain().getCodeSource().getLocation().toURI();
    }
}
