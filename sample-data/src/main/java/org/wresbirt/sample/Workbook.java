package org.wresbirt.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The smallest XLSX file that spreadsheets open (ECMA-376 part 1): text cells are inline strings, what looks like a
 * number is one. Parts are stored, not compressed, since compression differs between machines.
 */
final class Workbook {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final List<String> names = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();

    void sheet(String name, List<List<String>> rows) {
        StringBuilder xml = new StringBuilder(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int r = 0; r < rows.size(); r++) {
            xml.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < rows.get(r).size(); c++) {
                cell(xml, letters(c) + (r + 1), rows.get(r).get(c));
            }
            xml.append("</row>");
        }
        names.add(name);
        sheets.add(xml.append("</sheetData></worksheet>").toString());
    }

    private static void cell(StringBuilder xml, String at, String value) {
        boolean number = !value.isEmpty() && value.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
        xml.append("<c r=\"").append(at).append('"');
        if (number) {
            xml.append("><v>").append(value).append("</v></c>");
        } else {
            xml.append(" t=\"inlineStr\"><is><t>").append(escaped(value)).append("</t></is></c>");
        }
    }

    /** A, B … Z, AA, AB … */
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    byte[] bytes() {
        StringBuilder types = new StringBuilder(HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>");
        StringBuilder book =
                new StringBuilder(HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>");
        StringBuilder links = new StringBuilder(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 1; i <= sheets.size(); i++) {
            String part = "worksheets/sheet" + i + ".xml";
            types.append("<Override PartName=\"/xl/" + part + "\" ContentType=\"" + TYPE + "worksheet+xml\"/>");
            book.append(
                    "<sheet name=\"" + escaped(names.get(i - 1)) + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
            links.append(
                    "<Relationship Id=\"rId" + i + "\" Type=\"" + RELATIONS + "/worksheet\" Target=\"" + part + "\"/>");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            store(zip, "[Content_Types].xml", types + "</Types>");
            store(
                    zip,
                    "_rels/.rels",
                    HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\""
                            + RELATIONS + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            store(zip, "xl/workbook.xml", book + "</sheets></workbook>");
            store(zip, "xl/_rels/workbook.xml.rels", links + "</Relationships>");
            for (int i = 1; i <= sheets.size(); i++) {
                store(zip, "xl/worksheets/sheet" + i + ".xml", sheets.get(i - 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void store(ZipOutputStream zip, String name, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        CRC32 check = new CRC32();
        check.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(check.getValue());
        // A local time is written as it is; a time stamp would depend on the time zone.
        entry.setTimeLocal(LocalDateTime.of(2024, 3, 31, 0, 0));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
