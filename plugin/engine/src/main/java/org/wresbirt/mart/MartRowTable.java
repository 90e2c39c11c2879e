package org.wresbirt.mart;

import java.time.Instant;
import java.util.List;
import org.wresbirt.indicator.Results;

/** The one row that says from what, when and by which version the mart was made. */
final class MartRowTable implements MartTable<Results> {
    private final Disclosure disclosure;
    private final int minimumCount;
    private final Instant builtAt;

    MartRowTable(Disclosure disclosure, int minimumCount, Instant builtAt) {
        this.disclosure = disclosure;
        this.minimumCount = minimumCount;
        this.builtAt = builtAt;
    }

    @Override
    public String name() {
        return "MART";
    }

    @Override
    public String selected() {
        return "PRODUCT_VERSION, DISCLOSURE, MINIMUM_COUNT, EXTRACTS_SHA256, CAST(BUILT_AT AS TIMESTAMP)";
    }

    @Override
    public List<Results> rows(Results results) {
        return List.of(results);
    }

    @Override
    public void write(Results results, ColumnWriter columns) {
        columns.code("PRODUCT_VERSION", ProductVersion.get());
        columns.code("DISCLOSURE", disclosure);
        columns.count("MINIMUM_COUNT", (long) minimumCount);
        columns.code("EXTRACTS_SHA256", results.counts().content().ofSource());
        columns.moment("BUILT_AT", builtAt);
    }
}
