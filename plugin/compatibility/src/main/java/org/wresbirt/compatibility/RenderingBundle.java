package org.wresbirt.compatibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Does the {@link Job} as soon as it starts. */
public final class RenderingBundle implements BundleActivator {
    @Override
    public void start(BundleContext context) throws Exception {
        Map<String, String> order = new HashMap<>();
        for (String name : List.of("resources", "extracts", "output", "designs", "fonts", "emitter")) {
            order.put(name, context.getProperty("order." + name));
        }
        Job job = new Job(order);
        job.run();
        job.note("ping.right", Profiles.test(order.get("extracts")));
        job.note("ping.wrong", Profiles.test(order.get("extracts") + "-elsewhere"));
        job.save();
    }

    @Override
    public void stop(BundleContext context) {}
}
