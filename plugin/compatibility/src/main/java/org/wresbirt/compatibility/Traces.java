package org.wresbirt.compatibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a Derby leaves in a virtual machine: system properties, drivers, threads. */
final class Traces {
    private static final int TO_END_MILLISECONDS = 10_000;

    private final Set<Thread> threads = Thread.getAllStackTraces().keySet();

    /** System properties of Derby's that are set now. */
    static String properties() {
        Set<String> found = new TreeSet<>(System.getProperties().stringPropertyNames());
        found.removeIf(name -> !name.startsWith("derby."));
        return String.join(" ", found);
    }

    /** Classes of drivers that were registered for everybody and do not come from a loader of the host. */
    static String foreignDrivers() {
        List<String> found = new ArrayList<>();
        for (java.sql.Driver driver : Collections.list(java.sql.DriverManager.getDrivers())) {
            ClassLoader loader = driver.getClass().getClassLoader();
            if (loader != null && loader.getClass().getName().startsWith("org.wresbirt.")) {
                found.add(driver.getClass().getName());
            }
        }
        return String.join(" ", found);
    }

    /** Names of our threads and Derby's that have come since this was made and stay: one told to end may take a moment. */
    String threads() throws InterruptedException {
        Set<String> found = new TreeSet<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (isOurs(thread) && !threads.contains(thread)) {
                thread.join(TO_END_MILLISECONDS);
                if (thread.isAlive()) {
                    found.add(thread.getName());
                }
            }
        }
        return String.join(" ", found);
    }

    /** Derby gives its timer no name, but takes its context class loader away. */
    private static boolean isOurs(Thread thread) {
        String name = thread.getName();
        return name.startsWith("derby")
                || name.startsWith("wres")
                || name.startsWith("Timer-") && thread.getContextClassLoader() == null;
    }
}
