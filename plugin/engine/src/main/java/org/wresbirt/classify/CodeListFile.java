package org.wresbirt.classify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A shipped file of code lists: a CSV file beside this class, with the columns {@code list,value,code,certainty,source}; only
 * a value may be quoted. An empty certainty means recognised. The source is for people ({@code sources.csv} explains it) and
 * is not read.
 *
 * <p>An own reader, since thousands of rows are read in every new process, before anything is compiled: it looks at each
 * character once and makes an object only of what is kept. A test holds it against FastCSV.
 */
final class CodeListFile {
    private final String text;
    private final Map<String, ? extends CodeList<?>> lists;
    private int at;
    private String listName = "";
    private CodeList<?> list;
    private String code = "";
    private String certainty = "";

    private CodeListFile(String text, Map<String, ? extends CodeList<?>> lists) {
        this.text = text;
        this.lists = lists;
    }

    /**
     * Fills the lists that the file names.
     *
     * @throws IllegalStateException if the file is missing or broken: a fault of this product, not of an extract
     */
    static void load(String file, Map<String, ? extends CodeList<?>> lists) {
        try (InputStream resource = CodeListFile.class.getResourceAsStream(file)) {
            if (resource == null) {
                throw new IllegalStateException("The code list file " + file + " is missing from the installation.");
            }
            new CodeListFile(new String(resource.readAllBytes(), StandardCharsets.UTF_8), lists).load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The code list file " + file + " cannot be read.", e);
        }
    }

    private void load(String file) {
        at = text.indexOf('\n') + 1;
        for (int line = 2; at < text.length(); line++) {
            String wrong = row();
            if (wrong != null) {
                throw new IllegalStateException(file + ", line " + line + ": " + wrong);
            }
        }
    }

    /** Reads a row. Returns what is wrong with it, null when nothing is. */
    private String row() {
        int end = text.indexOf('\n', at);
        String before = listName;
        listName = cell(listName);
        if (!listName.equals(before)) {
            list = lists.get(listName);
        }
        String value = text.startsWith("\"", at) ? quoted() : cell("");
        code = cell(code);
        certainty = cell(certainty);
        int comma = text.indexOf(',', at);
        if (end < at || comma >= 0 && comma < end) {
            return "expected 5 columns";
        }
        at = end + 1;
        return list == null ? "there is no list ".concat(listName) : list.add(value, code, Certainty.named(certainty));
    }

    /** The text up to the next comma; the same object as {@code before} when it is the same text. */
    private String cell(String before) {
        int from = at;
        int to = from + before.length();
        boolean same = text.startsWith(before, from) && text.startsWith(",", to);
        if (!same) {
            int comma = text.indexOf(',', from);
            to = comma < 0 ? text.length() : comma;
        }
        at = to + 1;
        return same ? before : text.substring(from, to);
    }

    private String quoted() {
        int from = at + 1;
        int to = text.indexOf('"', from);
        boolean doubled = false;
        while (to + 1 < text.length() && text.charAt(to + 1) == '"') {
            doubled = true;
            to = text.indexOf('"', to + 2);
        }
        at = to + 2;
        String cell = text.substring(from, to);
        return doubled ? cell.replace("\"\"", "\"") : cell;
    }
}
