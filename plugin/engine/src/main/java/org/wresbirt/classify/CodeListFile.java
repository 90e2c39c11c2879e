package org.wresbirt.classify;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;

/**
 * A shipped file of code lists: a CSV file beside this class, with the columns {@code list,value,code,certainty,source}. An
 * empty certainty means recognised. The source is for people ({@code sources.csv} explains it) and is not read.
 *
 * <p>Rows go from the reader's buffer straight into their list, since thousands of them are read in every new process.
 */
final class CodeListFile extends AbstractBaseCsvCallbackHandler<Boolean> {

    private static final int LIST = 0;
    private static final int VALUE = 1;
    private static final int CODE = 2;
    private static final int CERTAINTY = 3;
    private static final int COLUMNS = 5;

    private final String file;
    private final Map<String, ? extends CodeList<?>> lists;
    private boolean header = true;
    private String listName = "";
    private CodeList<?> list;
    private String value;
    private String code;
    private Certainty certainty;

    private CodeListFile(String file, Map<String, ? extends CodeList<?>> lists) {
        this.file = file;
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
            try (CsvReader<Boolean> rows = CsvReader.builder()
                    .build(new CodeListFile(file, lists), new InputStreamReader(resource, StandardCharsets.UTF_8))) {
                Iterator<Boolean> row = rows.iterator();
                while (row.hasNext()) {
                    row.next();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The code list file " + file + " cannot be read.", e);
        }
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
        if (header || column > CERTAINTY) {
            return;
        }
        String text = column == LIST && isSameList(buffer, offset, length)
                ? listName
                : length == 0 ? "" : new String(buffer, offset, length);
        switch (column) {
            case LIST -> {
                listName = text;
                list = lists.get(text);
            }
            case VALUE -> value = text;
            case CODE -> code = text;
            default -> certainty = length == 0 ? Certainty.RECOGNISED : Certainty.valueOf(text);
        }
    }

    private boolean isSameList(char[] buffer, int offset, int length) {
        if (length != listName.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (buffer[offset + i] != listName.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected Boolean buildRecord() {
        if (!header) {
            String wrong = getFieldCount() != COLUMNS
                    ? "expected " + COLUMNS + " columns"
                    : list == null ? "there is no list ".concat(listName) : list.add(value, code, certainty);
            if (wrong != null) {
                throw new IllegalStateException(file + ", line " + getStartingLineNumber() + ": " + wrong);
            }
        }
        header = false;
        return Boolean.TRUE;
    }
}
