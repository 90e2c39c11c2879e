package org.wresbirt.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The data files that ship beside a package: definitions, phrases, dictionaries, published figures. CSV in UTF-8 with a
 * header; cells with a comma, quote or line break are quoted.
 *
 * <p>An own reader, since every new process reads a dozen of these files before anything is compiled: one pass over one
 * text is three times as fast there as the general reader of extracts. A test holds it against FastCSV on every file.
 */
public final class ResourceTable {
    private final String text;
    private int at;

    private ResourceTable(String text) {
        this.text = text;
    }

    /**
     * All rows of a CSV file.
     *
     * @param owner a class of the package that the file belongs to
     * @throws IllegalStateException if the product is incomplete, or a row has more or fewer cells than the header
     */
    public static List<ResourceRow> read(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the product is incomplete: " + name + " is missing");
            }
            return new ResourceTable(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).rows(name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private List<ResourceRow> rows(String name) {
        List<String> header = cells(8);
        List<ResourceRow> rows = new ArrayList<>();
        while (at < text.length()) {
            List<String> cells = cells(header.size());
            if (cells.size() != header.size()) {
                throw new IllegalStateException(name + ", row " + (rows.size() + 1) + " below the header: "
                        + cells.size() + " cells instead of " + header.size());
            }
            rows.add(new ResourceRow(header, cells));
        }
        return rows;
    }

    private List<String> cells(int expected) {
        List<String> cells = new ArrayList<>(expected);
        while (true) {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            char end = at < text.length() ? text.charAt(at) : '\n';
            at++;
            if (end == '\r') {
                at++;
            }
            if (end != ',') {
                return cells;
            }
        }
    }

    private String plain() {
        int from = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ',' || c == '\n' || c == '\r') {
                break;
            }
            at++;
        }
        return from == at ? "" : text.substring(from, at);
    }

    private String quoted() {
        int from = at + 1;
        int to = text.indexOf('"', from);
        boolean doubled = false;
        while (to + 1 < text.length() && text.charAt(to + 1) == '"') {
            doubled = true;
            to = text.indexOf('"', to + 2);
        }
        at = to + 1;
        String cell = text.substring(from, to);
        return doubled ? cell.replace("\"\"", "\"") : cell;
    }
}
