package org.wresbirt.oda.host;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.security.SecureClassLoader;
import java.util.Enumeration;

/**
 * Loads the classes that are nested in our jar: the driver proper, the engine, the database and other libraries. They see
 * each other, the JDK, and of the host nothing but the interfaces of ODA: not its Derby, not its XML parser, not what it
 * sets as a thread's context class loader.
 *
 * <p>Nested are no jars but plain entries in a folder of ours, read through the loader of the host. So it does not matter
 * whether that is a class path, a web application or a bundle; nothing is unpacked to disk or held in memory; and nothing
 * is left to close. Classes have an ending of their own there, so that nobody takes them for classes of the host.
 */
final class NestedClasses extends SecureClassLoader {
    /** Keep in step with the antrun execution in {@code pom.xml}. */
    private static final String FOLDER = "org/wresbirt/oda/nested/";

    private static final String CLASS = ".class";
    private static final String NESTED_CLASS = ".classdata";

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader host;
    private final ClassLoader platform = ClassLoader.getPlatformClassLoader();

    /** @param host whose jar has the nested classes, and which knows ODA */
    NestedClasses(ClassLoader host) {
        super("org.wresbirt.oda", host);
        this.host = host;
    }

    /** Whether a loader's jar has nested classes. */
    static boolean areIn(ClassLoader loader) {
        return loader.getResource(nested("org/wresbirt/oda/MartDriver.class")) != null;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> type = findLoadedClass(name);
            if (type == null) {
                type = load(name);
            }
            if (resolve) {
                resolveClass(type);
            }
            return type;
        }
    }

    private Class<?> load(String name) throws ClassNotFoundException {
        if (name.startsWith("org.eclipse.datatools.connectivity.oda.") || name.startsWith("com.ibm.icu.")) {
            return host.loadClass(name);
        }
        if (name.startsWith("java.") || name.startsWith("javax.")) {
            return platform.loadClass(name);
        }
        byte[] bytes = bytes(name);
        return bytes == null
                ? platform.loadClass(name)
                : defineClass(name, bytes, 0, bytes.length, NestedClasses.class.getProtectionDomain());
    }

    private byte[] bytes(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + CLASS)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }

    @Override
    protected URL findResource(String name) {
        return host.getResource(nested(name));
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return host.getResources(nested(name));
    }

    @Override
    public URL getResource(String name) {
        URL found = findResource(name);
        return found == null ? platform.getResource(name) : found;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        Enumeration<URL> found = findResources(name);
        return found.hasMoreElements() ? found : platform.getResources(name);
    }

    /** Not by URL: the JDK would keep our jar open in a cache of its own, and Windows could not delete it. */
    @Override
    public InputStream getResourceAsStream(String name) {
        return host.getResourceAsStream(nested(name));
    }

    private static String nested(String name) {
        return FOLDER
                + (name.endsWith(CLASS) ? name.substring(0, name.length() - CLASS.length()) + NESTED_CLASS : name);
    }
}
