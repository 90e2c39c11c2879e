package org.wresbirt.oda.host;

import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.datatools.connectivity.oda.IDriver;
import org.eclipse.datatools.connectivity.oda.OdaException;

/**
 * The data source proper, wherever its classes are. In the self-contained jar they are nested, and get a class loader of
 * their own, so that the database and the libraries inside never meet the host's. Where they lie beside this class on a plain
 * class path, as in the {@code wres} command, they are used from there. Thread-safe.
 */
public final class DataSource {
    private static final String DRIVER = "org.wresbirt.oda.MartDriver";

    private static Class<? extends IDriver> type;

    private DataSource() {}

    /**
     * Makes a driver. The first one loads the classes, which takes a moment; nothing is read or started yet.
     *
     * @throws OdaException if the classes cannot be loaded
     */
    public static IDriver newDriver() throws OdaException {
        try {
            return type().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | LinkageError failure) {
            OdaException exception = new OdaException(text("load.failed", failure));
            exception.initCause(failure);
            throw exception;
        }
    }

    /**
     * Drops every mart that no report is using, stops the database's threads, and lets go of the classes. For a container that
     * takes the data source away; harmless at any other time, since the next driver starts afresh. Reports that still run
     * keep their mart until they end.
     */
    public static void close() {
        Class<? extends IDriver> closing;
        synchronized (DataSource.class) {
            closing = type;
            type = null;
        }
        if (closing != null) {
            try {
                closing.getMethod("dropUnused").invoke(null);
            } catch (ReflectiveOperationException failure) {
                throw new IllegalStateException(text("stop.failed", failure), failure);
            }
        }
    }

    private static String text(String key, Throwable failure) {
        ResourceBundle.Control noOtherLanguage =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(
                        "org.wresbirt.oda.host.messages",
                        Locale.getDefault(),
                        DataSource.class.getClassLoader(),
                        noOtherLanguage)
                .getString(key)
                .replace("{0}", failure.toString());
    }

    private static synchronized Class<? extends IDriver> type() throws ClassNotFoundException {
        if (type == null) {
            type = load(DataSource.class.getClassLoader()).asSubclass(IDriver.class);
        }
        return type;
    }

    private static Class<?> load(ClassLoader own) throws ClassNotFoundException {
        return NestedClasses.areIn(own) ? new NestedClasses(own).loadClass(DRIVER) : Class.forName(DRIVER, false, own);
    }
}
