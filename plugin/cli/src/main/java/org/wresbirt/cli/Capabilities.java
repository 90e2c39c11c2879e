package org.wresbirt.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.wresbirt.extract.Progress;
import org.wresbirt.mart.DictionaryTable;
import org.wresbirt.query.MartLease;
import org.wresbirt.query.MartRequest;
import org.wresbirt.tally.Counts;
import org.wresbirt.tally.UnknownValues;

/** What the product can do, as far as commands need it. A command holds no more than options, a call of these, and output. */
interface Capabilities {
    /**
     * Reads and counts a folder of extracts.
     *
     * @throws org.wresbirt.extract.ExtractException if the extracts cannot be used
     */
    Counts count(Path folder, UnknownValues unknownValues, Progress progress);

    /**
     * The mart of a folder of extracts.
     *
     * @throws org.wresbirt.extract.ExtractException if the extracts cannot be used
     */
    MartLease lease(MartRequest request, Progress progress);

    /** The data dictionary: tables in the order in which they are best read. */
    List<DictionaryTable> tables();

    /**
     * Renders one report to {@code order.output()}, which appears complete or not at all.
     *
     * @throws CommandFailure if it cannot be rendered
     */
    void render(ReportOrder order);

    /**
     * Writes the sample extracts into an existing folder, replacing files of the same names.
     *
     * @param organisations how many; null: those of the one sample trust, which are richer
     */
    void writeSample(Path folder, Integer organisations) throws IOException;

    /** The most organisations that {@link #writeSample} knows. */
    int mostSampleOrganisations();
}
