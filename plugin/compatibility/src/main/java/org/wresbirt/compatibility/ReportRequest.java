package org.wresbirt.compatibility;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a report server's servlet does, in whichever of the two servlet packages: see {@link Job}. Without designs, {@link DriverAlone}. */
final class ReportRequest {
    static final String DONE = "done";

    private ReportRequest() {}

    /** Gives what to respond. */
    static String answer(Map<String, String[]> parameters) throws Exception {
        Map<String, String> order = new HashMap<>();
        parameters.forEach((name, values) -> order.put(name, values[0]));
        if (order.containsKey("designs")) {
            Job job = new Job(order);
            job.run();
            job.save();
        } else {
            DriverAlone.use(Path.of(order.get("extracts")));
        }
        return DONE;
    }
}
