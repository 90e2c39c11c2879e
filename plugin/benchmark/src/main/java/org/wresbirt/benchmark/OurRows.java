package org.wresbirt.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.wresbirt.extract.Columns;
import org.wresbirt.extract.ExtractFile;
import org.wresbirt.extract.Grid;
import org.wresbirt.extract.Row;
import org.wresbirt.extract.RowHandler;
import org.wresbirt.extract.RowSource;

/** The engine's own reader asked for no more than {@link FlatFileDriverRows} gives: the same columns, as strings, row by row. */
final class OurRows {
    static final String JOB = "reader";

    private OurRows() {}

    /** Reads all that the folder holds. Returns how many rows came. */
    static long read(Path folder, int threads) throws IOException, InterruptedException {
        long rows = 0;
        Path staff = Extracts.staffFile(folder);
        if (Files.exists(staff)) {
            rows += read(staff, FlatFileDriverRows.STAFF, threads);
        }
        Path applicants = Extracts.applicantFile(folder);
        if (Files.exists(applicants)) {
            rows += read(applicants, FlatFileDriverRows.APPLICANTS, threads);
        }
        return rows;
    }

    private static long read(Path path, String[] columns, int threads) throws IOException, InterruptedException {
        ExtractFile file = ExtractFile.of(path.getFileName().toString(), path);
        Grid grid = file.grids().get(0);
        List<String> header = grid.rows().get(0);
        int[] wanted = new int[columns.length];
        for (int slot = 0; slot < columns.length; slot++) {
            wanted[slot] = header.indexOf(columns[slot]);
        }
        AtomicLong rows = new AtomicLong();
        try (RowSource source = file.rows(grid, 0, new Columns(header.size(), wanted))) {
            List<Thread> others = new ArrayList<>();
            for (int i = 1; i < threads; i++) {
                Thread other = new Thread(() -> rows.addAndGet(portions(source, columns.length)));
                other.start();
                others.add(other);
            }
            rows.addAndGet(portions(source, columns.length));
            for (Thread other : others) {
                other.join();
            }
        }
        return rows.get();
    }

    private static long portions(RowSource source, int columns) {
        Strings strings = new Strings(columns);
        Row row = source.newRow();
        try {
            for (RowSource.Portion portion = source.next(); portion != null; portion = source.next()) {
                portion.read(row, strings);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return strings.rows;
    }

    private static final class Strings implements RowHandler {
        private final int columns;
        private long rows;
        /** Depends on every string, so that no compiler leaves one out. */
        private int length;

        Strings(int columns) {
            this.columns = columns;
        }

        @Override
        public void row(Row row) {
            for (int column = 0; column < columns; column++) {
                length += row.text(column).length();
            }
            rows++;
        }

        @Override
        public void ragged(long position, int cells) {
            throw new IllegalStateException("a generated extract has a ragged row, " + cells + " cells; " + length);
        }
    }
}
