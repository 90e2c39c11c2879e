package org.wresbirt.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.wresbirt.extract.Columns;
import org.wresbirt.extract.ExtractFile;
import org.wresbirt.extract.Grid;
import org.wresbirt.extract.Row;
import org.wresbirt.extract.RowHandler;
import org.wresbirt.extract.RowSource;

/**
 * The engine's own reader asked for no more than {@link FlatFileDriverRows} gives: the same rows and columns. Every cell is
 * handed to whoever asks, who has to look at all of it, in one of two forms.
 */
final class OurRows {
    /** As the engine takes them: a cell is a place in the row's bytes, and each of its bytes is hashed. */
    static final String AS_BYTES = "reader";

    /** As the flat-file driver gives them: each cell becomes a string, which no part of the engine asks for. */
    static final String AS_STRINGS = "strings";

    private OurRows() {}

    /** Reads all that the folder holds, each cell as bytes. Returns how many rows came. */
    static long asBytes(Path folder, int threads) throws IOException, InterruptedException {
        return read(folder, threads, Bytes::new);
    }

    /** Reads all that the folder holds, each cell as a string. Returns how many rows came. */
    static long asStrings(Path folder, int threads) throws IOException, InterruptedException {
        return read(folder, threads, Strings::new);
    }

    private static long read(Path folder, int threads, IntFunction<Cells> handler)
            throws IOException, InterruptedException {
        long rows = 0;
        Path staff = Extracts.staffFile(folder);
        if (Files.exists(staff)) {
            rows += read(staff, FlatFileDriverRows.STAFF, threads, handler);
        }
        Path applicants = Extracts.applicantFile(folder);
        if (Files.exists(applicants)) {
            rows += read(applicants, FlatFileDriverRows.APPLICANTS, threads, handler);
        }
        return rows;
    }

    private static long read(Path path, String[] columns, int threads, IntFunction<Cells> handler)
            throws IOException, InterruptedException {
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
                Thread other = new Thread(() -> rows.addAndGet(portions(source, handler.apply(columns.length))));
                other.start();
                others.add(other);
            }
            rows.addAndGet(portions(source, handler.apply(columns.length)));
            for (Thread other : others) {
                other.join();
            }
        }
        return rows.get();
    }

    private static long portions(RowSource source, Cells cells) {
        Row row = source.newRow();
        try {
            for (RowSource.Portion portion = source.next(); portion != null; portion = source.next()) {
                portion.read(row, cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells.rows;
    }

    private abstract static class Cells implements RowHandler {
        private final int columns;
        private long rows;
        /** Depends on every cell, so that no compiler leaves one out. */
        private long sum;

        Cells(int columns) {
            this.columns = columns;
        }

        @Override
        public final void row(Row row) {
            for (int column = 0; column < columns; column++) {
                sum += lookAt(row, column);
            }
            rows++;
        }

        abstract long lookAt(Row row, int column);

        @Override
        public final void ragged(long position, int cells) {
            throw new IllegalStateException("a generated extract has a ragged row, " + cells + " cells; " + sum);
        }
    }

    private static final class Bytes extends Cells {
        private static final VarHandle EIGHT =
                MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

        Bytes(int columns) {
            super(columns);
        }

        @Override
        long lookAt(Row row, int column) {
            byte[] bytes = row.bytes();
            int to = row.to(column);
            int p = row.from(column);
            long hash = to - p;
            for (; p <= to - 8; p += 8) {
                hash = (hash ^ (long) EIGHT.get(bytes, p)) * 0x9E3779B97F4A7C15L;
            }
            if (p < to) {
                hash = (hash ^ (long) EIGHT.get(bytes, p) & (1L << (to - p) * 8) - 1) * 0x9E3779B97F4A7C15L;
            }
            return hash;
        }
    }

    private static final class Strings extends Cells {
        Strings(int columns) {
            super(columns);
        }

        @Override
        long lookAt(Row row, int column) {
            return row.text(column).length();
        }
    }
}
