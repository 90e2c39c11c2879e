package org.wresbirt.oda.host;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** In OSGi: what the data source holds goes when its bundle stops. */
public final class StopWithBundle implements BundleActivator {
    /** Does nothing: marts are built when a report asks. */
    @Override
    public void start(BundleContext context) {}

    @Override
    public void stop(BundleContext context) {
        DataSource.close();
    }
}
