package org.wresbirt.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.wresbirt.extract.Progress;
import org.wresbirt.mart.DictionaryTable;
import org.wresbirt.mart.MartDictionary;
import org.wresbirt.query.MartLease;
import org.wresbirt.query.MartRequest;
import org.wresbirt.query.SharedMarts;
import org.wresbirt.report.RenderRequest;
import org.wresbirt.report.ReportEngine;
import org.wresbirt.report.ReportException;
import org.wresbirt.report.ReportFormat;
import org.wresbirt.sample.SampleSystem;
import org.wresbirt.sample.SampleTrust;
import org.wresbirt.tally.Counts;
import org.wresbirt.tally.Tally;
import org.wresbirt.tally.UnknownValues;

/** The product's parts as they are shipped. Each is loaded when it is first used: {@code --help} waits for none. */
final class ShippedCapabilities implements Capabilities {
    private ReportEngine engine;

    @Override
    public Counts count(Path folder, UnknownValues unknownValues, Progress progress) {
        return Tally.count(folder, unknownValues, progress);
    }

    @Override
    public MartLease lease(MartRequest request, Progress progress) {
        return SharedMarts.lease(request, progress);
    }

    @Override
    public List<DictionaryTable> tables() {
        return MartDictionary.tables();
    }

    @Override
    public void render(ReportOrder order) {
        if (order.resources() == null) {
            throw new CommandFailure("the installation has no report-templates folder; unpack wres again");
        }
        try {
            engine(order.resources())
                    .render(new RenderRequest(
                            order.design(), order.parameters(), ReportFormat.ofFile(order.output()), order.output()));
        } catch (ReportException e) {
            throw new CommandFailure(e.getMessage(), e);
        }
    }

    /** One for all reports of this process: to start it costs more than to render a short report. */
    private synchronized ReportEngine engine(Path resources) {
        if (engine == null) {
            engine = ReportEngine.start(resources);
        }
        return engine;
    }

    @Override
    public void writeSample(Path folder, Integer organisations) throws IOException {
        if (organisations == null) {
            SampleTrust.write(folder);
        } else {
            SampleSystem.write(folder, organisations);
        }
    }

    @Override
    public int mostSampleOrganisations() {
        return SampleSystem.MOST_ORGANISATIONS;
    }
}
