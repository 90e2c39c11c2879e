package org.wresbirt.compatibility;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wresbirt.oda.host.DataSource;

/** A report server without bundles: everything on one class path. Arguments: key, value, key, value; see {@link Job}. */
public final class FlatHost {
    private FlatHost() {}

    /** Ends with 0 if all went well. */
    public static void main(String[] arguments) throws Exception {
        endOnFailure();
        Job job = new Job(order(arguments));
        HostDerby host = HostDerby.find();
        Traces traces = new Traces();
        String propertiesBefore = Traces.properties();
        job.run();
        job.note("host.derby", host.version());
        DataSource.close();
        List<WeakReference<?>> loaders = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            loaders.add(
                    new WeakReference<>(DriverAlone.use(Path.of(order(arguments).get("extracts")))));
            DataSource.close();
        }
        job.note("loaders.held", Long.toString(held(loaders)));
        job.note("threads", traces.threads());
        job.note("drivers", Traces.foreignDrivers());
        job.note("properties", Traces.properties().replace(propertiesBefore, "").strip());
        job.note("derby.log", Boolean.toString(Files.exists(Path.of("derby.log"))));
        host.version();
        job.save();
        System.exit(0);
    }

    /** Other threads of a host would go on without it. */
    static void endOnFailure() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            System.exit(1);
        });
    }

    static Map<String, String> order(String[] arguments) {
        Map<String, String> order = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            order.put(arguments[i], arguments[i + 1]);
        }
        return order;
    }

    /** How many of these objects are still in memory. */
    static long held(List<WeakReference<?>> references) throws InterruptedException {
        for (int i = 0; i < 50 && references.stream().anyMatch(reference -> reference.get() != null); i++) {
            System.gc();
            Thread.sleep(20);
        }
        return references.stream().filter(reference -> reference.get() != null).count();
    }
}
