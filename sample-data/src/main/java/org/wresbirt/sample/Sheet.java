package org.wresbirt.sample;

import java.io.ByteArrayOutputStream;

/** A delimited text file in the making. Lines end with carriage return and line feed, as Windows systems export them. */
final class Sheet {
    private final Layout layout;
    private final char delimiter;
    private final StringBuilder text = new StringBuilder(1 << 20);

    Sheet(Layout layout) {
        this.layout = layout;
        this.delimiter = layout.delimiterCharacter();
    }

    void row(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                text.append(delimiter);
            }
            cell(cells[i]);
        }
        text.append("\r\n");
    }

    private void cell(String cell) {
        boolean quoted = cell.indexOf(delimiter) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
        if (quoted) {
            text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
            text.append(cell);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 3);
        if (layout.hasByteOrderMark()) {
            out.write(0xEF);
            out.write(0xBB);
            out.write(0xBF);
        }
        out.writeBytes(text.toString().getBytes(layout.charset()));
        return out.toByteArray();
    }
}
