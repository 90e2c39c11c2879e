package org.wresbirt.mart;

import java.util.List;
import java.util.Locale;
import org.wresbirt.indicator.Results;
import org.wresbirt.tally.Benchmark;

final class BenchmarkTable implements MartTable<Benchmark> {
    @Override
    public String name() {
        return "BENCHMARK";
    }

    @Override
    public List<Benchmark> rows(Results results) {
        return results.counts().benchmarks();
    }

    @Override
    public void write(Benchmark benchmark, ColumnWriter columns) {
        columns.small("REPORTING_YEAR", benchmark.year());
        columns.small("INDICATOR_NUMBER", benchmark.indicator());
        columns.name("MEASURE", benchmark.measure());
        columns.name("AREA", benchmark.area());
        columns.code("AREA_TYPE", benchmark.areaType());
        columns.decimal("BENCHMARK_VALUE", benchmark.value());
        // benchmark files write "percentage points"; the mart has one spelling of each unit
        columns.code("UNIT", benchmark.unit().toUpperCase(Locale.ROOT).replace(' ', '_'));
        columns.text("SOURCE", benchmark.source());
    }
}
