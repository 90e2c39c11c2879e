package org.wresbirt.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks through a workbook before it is read: an XLSX is a ZIP archive of XML, and either can be made to expand without end.
 * Everything is expanded once, at a fraction of the cost of reading it, because the sizes that an archive tells of itself may
 * be lies.
 */
final class WorkbookLimits {
    private static final int ENTRIES = 10_000;
    private static final int SHEETS = 256;

    /** Below this, nobody cares how well it was packed. */
    private static final long SMALL = 64L << 20;

    private final String name;
    private final ReadingLimits limits;
    private final byte[] buffer = new byte[1 << 16];
    private long packed;
    private long expanded;

    private WorkbookLimits(String name, ReadingLimits limits) {
        this.name = name;
        this.limits = limits;
    }

    /**
     * Reads the whole file.
     *
     * @param name how messages call it
     * @throws ExtractException if it exceeds a limit, saying which
     * @throws IOException if it is not a whole archive
     */
    static void check(String name, Path path) throws IOException {
        new WorkbookLimits(name, ReadingLimits.current()).check(path);
    }

    private void check(Path path) throws IOException {
        packed = Math.max(1, path.toFile().length());
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > ENTRIES) {
                throw tooMuch("has more than " + ENTRIES + " parts", "");
            }
            List<? extends ZipEntry> entries = zip.stream().toList();
            Set<String> names = new HashSet<>();
            int sheets = 0;
            for (ZipEntry entry : entries) {
                String part = entry.getName().toLowerCase(Locale.ROOT);
                if (!names.add(part)) {
                    throw tooMuch("has two parts of one name", "");
                }
                if (part.startsWith("xl/worksheets/") && part.endsWith(".xml")) {
                    sheets++;
                }
                check(zip, entry);
            }
            if (sheets > SHEETS) {
                throw tooMuch("has more than " + SHEETS + " worksheets", "");
            }
        }
    }

    private void check(ZipFile zip, ZipEntry entry) throws IOException {
        WorkbookXml xml = new WorkbookXml();
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            // filled, however few bytes the archive gives at a time: the first ones tell what the part is
            for (int read = fill(in); read > 0; read = fill(in)) {
                size += read;
                expanded += read;
                if (expanded > limits.workbookBytes()) {
                    throw tooMuch(
                            "expands to more than " + (limits.workbookBytes() >> 20) + " megabytes",
                            ReadingLimits.toAllowMore(ReadingLimits.WORKBOOK));
                }
                if (expanded > SMALL && expanded / packed >= limits.workbookRatio()) {
                    throw tooMuch(
                            "expands to more than " + limits.workbookRatio() + " times its size",
                            ReadingLimits.toAllowMore(ReadingLimits.RATIO));
                }
                String problem = xml.problem(buffer, read);
                if (problem != null) {
                    throw tooMuch(problem, "");
                }
                if (xml.isHeld() && size > limits.sharedTextBytes()) {
                    throw tooMuch(
                            "has more than " + (limits.sharedTextBytes() >> 20) + " megabytes of different texts",
                            ReadingLimits.toAllowMore(ReadingLimits.SHARED_TEXT));
                }
            }
        }
    }

    private int fill(InputStream in) throws IOException {
        return in.readNBytes(buffer, 0, buffer.length);
    }

    private ExtractException tooMuch(String what, String more) {
        return new ExtractException(name + ": the workbook " + what
                + ", which no HR extract does. Save it as CSV, or export it again." + more);
    }
}
