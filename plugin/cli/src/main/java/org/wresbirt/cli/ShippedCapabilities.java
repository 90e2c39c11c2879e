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
import org.wresbirt.sample.SampleTrust;
import org.wresbirt.tally.Counts;
import org.wresbirt.tally.Tally;
import org.wresbirt.tally.UnknownValues;

/** The product's parts as they are shipped. Each is loaded when it is first used: {@code --help} waits for none. */
final class ShippedCapabilities implements Capabilities {
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
    public ReportSession reports(Path resources) {
        if (resources == null) {
            throw new CommandFailure("the installation has no report-templates folder; unpack wres again");
        }
        try {
            return new Session(ReportEngine.start(resources));
        } catch (ReportException e) {
            throw new CommandFailure(e.getMessage(), e);
        }
    }

    /** BIRT's engine, with its failures in words. */
    private record Session(ReportEngine engine) implements ReportSession {
        @Override
        public void render(ReportOrder order) {
            try {
                engine.render(new RenderRequest(
                        order.design(), order.parameters(), ReportFormat.ofFile(order.output()), order.output()));
            } catch (ReportException e) {
                throw new CommandFailure(e.getMessage(), e);
            }
        }

        @Override
        public void close() {
            engine.close();
        }
    }

    @Override
    public void writeSample(Path folder) throws IOException {
        SampleTrust.write(folder);
    }
}
