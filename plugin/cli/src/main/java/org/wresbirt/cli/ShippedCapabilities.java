package org.wresbirt.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.wresbirt.extract.Progress;
import org.wresbirt.query.MartLease;
import org.wresbirt.query.MartRequest;
import org.wresbirt.query.SharedMarts;
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
    public List<TableDescription> tables() {
        throw new UnsupportedOperationException("not yet");
    }

    @Override
    public void render(ReportOrder order) {
        throw new UnsupportedOperationException("not yet");
    }

    @Override
    public void writeSample(Path folder) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }
}
