package org.wresbirt.cli;

import java.nio.file.Path;
import java.util.Map;
import org.wresbirt.distribute.document.Renderer;

/** The report engine, started with the first report and warm from then on. */
final class LazyReports implements Renderer, AutoCloseable {
    private final Wres wres;
    private ReportSession session;

    LazyReports(Wres wres) {
        this.wres = wres;
    }

    @Override
    public void render(Path design, Map<String, String> parameters, Path output) {
        Path resources = wres.installation().templates();
        session(resources).render(new ReportOrder(design, resources, output, parameters));
    }

    private synchronized ReportSession session(Path resources) {
        if (session == null) {
            session = wres.capabilities().reports(resources);
        }
        return session;
    }

    @Override
    public synchronized void close() {
        if (session != null) {
            session.close();
        }
    }
}
