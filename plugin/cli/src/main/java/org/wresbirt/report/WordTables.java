package org.wresbirt.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Mends the tables of a document that BIRT 4.22 wrote for word processors. It names the width of a grid column {@code w:val}
 * where ECMA-376, 17.4.16, has {@code w:w}, so that all but Word draw columns of one width; it puts properties of a
 * paragraph into cells, outside every paragraph, where the schema has no place for them; and it lets a row of a table begin on one
 * page and end on the next (17.4.6), which nobody wants but of rows that only lay out other tables.
 */
final class WordTables {
    private static final String MISNAMED = "<w:gridCol w:val=\"";
    private static final String NAMED = "<w:gridCol w:w=\"";
    private static final String END_OF_CELL_PROPERTIES = "</w:tcPr>";
    private static final String MISPLACED = END_OF_CELL_PROPERTIES + "<w:pPr>";
    private static final String END_OF_PARAGRAPH_PROPERTIES = "</w:pPr>";

    private static final Pattern TABLE_OR_ROW = Pattern.compile("<w:tbl>|<w:tr><w:trPr(/?)>|</w:tr>");
    private static final String WHOLE = "<w:cantSplit/>";

    private WordTables() {}

    /**
     * Copies a document, mended.
     *
     * @throws IOException if a file cannot be read or written, or the document is none
     */
    static void mend(Path document, Path mended) throws IOException {
        try (ZipFile from = new ZipFile(document.toFile());
                OutputStream stream = Files.newOutputStream(mended);
                ZipOutputStream to = new ZipOutputStream(stream)) {
            Enumeration<? extends ZipEntry> entries = from.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(entry.getTime());
                to.putNextEntry(copy);
                try (InputStream content = from.getInputStream(entry)) {
                    if (entry.getName().startsWith("word/") && entry.getName().endsWith(".xml")) {
                        String xml = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                        to.write(mended(xml).getBytes(StandardCharsets.UTF_8));
                    } else {
                        content.transferTo(to);
                    }
                }
                to.closeEntry();
            }
        }
    }

    static String mended(String xml) {
        return withWholeRows(withoutMisplaced(xml.replace(MISNAMED, NAMED)));
    }

    private static String withoutMisplaced(String named) {
        StringBuilder mended = new StringBuilder(named.length());
        int from = 0;
        for (int at = named.indexOf(MISPLACED); at >= 0; at = named.indexOf(MISPLACED, from)) {
            int end = named.indexOf(END_OF_PARAGRAPH_PROPERTIES, at);
            if (end < 0) {
                break;
            }
            mended.append(named, from, at + END_OF_CELL_PROPERTIES.length());
            from = end + END_OF_PARAGRAPH_PROPERTIES.length();
        }
        return mended.append(named, from, named.length()).toString();
    }

    private static String withWholeRows(String xml) {
        List<MatchResult> marks = TABLE_OR_ROW.matcher(xml).results().toList();
        Deque<MatchResult> open = new ArrayDeque<>();
        Set<MatchResult> whole = new HashSet<>();
        for (MatchResult mark : marks) {
            if (mark.group().equals("<w:tbl>")) {
                // the rows in which it stands are layout
                whole.removeAll(open);
            } else if (mark.group(1) != null) {
                open.push(mark);
                whole.add(mark);
            } else if (!open.isEmpty()) {
                open.pop();
            }
        }
        StringBuilder mended = new StringBuilder(xml.length() + whole.size() * 2 * WHOLE.length());
        int from = 0;
        for (MatchResult row : marks) {
            if (whole.contains(row)) {
                mended.append(xml, from, row.start())
                        .append("<w:tr><w:trPr>")
                        .append(WHOLE)
                        .append(row.group(1).isEmpty() ? "" : "</w:trPr>");
                from = row.end();
            }
        }
        return mended.append(xml, from, xml.length()).toString();
    }
}
