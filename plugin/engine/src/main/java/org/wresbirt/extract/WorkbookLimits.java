package org.wresbirt.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

    private final String name;
    private final ReadingLimits limits;
    private final byte[] buffer = new byte[1 << 16];
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
                if (part.endsWith(".xml") || part.endsWith(".rels")) {
                    check(zip, entry, part.endsWith("sharedstrings.xml"));
                }
            }
            if (sheets > SHEETS) {
                throw tooMuch("has more than " + SHEETS + " worksheets", "");
            }
        }
    }

    private void check(ZipFile zip, ZipEntry entry, boolean sharedText) throws IOException {
        XmlLimits xml = new XmlLimits();
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                expanded += read;
                if (expanded > limits.workbookBytes()) {
                    throw tooMuch(
                            "expands to more than " + (limits.workbookBytes() >> 20) + " megabytes",
                            ReadingLimits.toAllowMore(ReadingLimits.WORKBOOK));
                }
                if (sharedText && size > limits.sharedTextBytes()) {
                    throw tooMuch(
                            "has more than " + (limits.sharedTextBytes() >> 20) + " megabytes of different texts",
                            ReadingLimits.toAllowMore(ReadingLimits.SHARED_TEXT));
                }
                String problem = xml.problem(buffer, read);
                if (problem != null) {
                    throw tooMuch(problem, "");
                }
            }
        }
    }

    private ExtractException tooMuch(String what, String more) {
        return new ExtractException(name + ": the workbook " + what
                + ", which no HR extract does. Save it as CSV, or export it again." + more);
    }

    /** What of XML no spreadsheet program writes and no reader should be given, found in its bytes as they come. */
    private static final class XmlLimits {
        /** Excel's own limit is 32,767 characters in a cell; each may take six bytes, or be written as an entity. */
        private static final int LONGEST = 1 << 19;

        private static final byte[] REFERENCE = " r=\"".getBytes(StandardCharsets.US_ASCII);
        private static final int COLUMN_LETTERS = 3;

        private final byte[] tag = new byte[128];
        private int tagLength = -1;
        private int sinceBracket;
        private boolean begun;

        String problem(byte[] bytes, int length) {
            if (!begun) {
                begun = true;
                if (length >= 2 && (bytes[0] & 0xFE) == 0xFE || length >= 2 && (bytes[0] == 0 || bytes[1] == 0)) {
                    return "is written in an encoding other than UTF-8";
                }
            }
            for (int i = 0; i < length; i++) {
                byte b = bytes[i];
                if (b == '<') {
                    sinceBracket = 0;
                    tagLength = 0;
                } else if (++sinceBracket > LONGEST) {
                    return "has a cell with more text than a cell can hold";
                } else if (b == '>') {
                    String problem = tagLength > 0 ? ofTag() : null;
                    tagLength = -1;
                    if (problem != null) {
                        return problem;
                    }
                } else if (tagLength >= 0 && tagLength < tag.length) {
                    tag[tagLength++] = b;
                    if (tagLength == 2 && tag[0] == '!' && tag[1] != '-' && tag[1] != '[') {
                        return "brings document types or entities of its own";
                    }
                }
            }
            return null;
        }

        /** A cell far to the right would take room for all to its left. */
        private String ofTag() {
            for (int i = 0; i + REFERENCE.length < tagLength; i++) {
                if (tag[i] == ' ' && startsWith(i)) {
                    int letters = 0;
                    int at = i + REFERENCE.length;
                    while (at < tagLength && Character.isLetter(tag[at])) {
                        letters++;
                        at++;
                    }
                    return letters > COLUMN_LETTERS ? "has a cell beyond the last column of a worksheet" : null;
                }
            }
            return null;
        }

        private boolean startsWith(int at) {
            for (int i = 0; i < REFERENCE.length; i++) {
                if (tag[at + i] != REFERENCE[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
