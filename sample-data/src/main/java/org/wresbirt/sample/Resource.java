package org.wresbirt.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The tables that the generator is made of: semicolons, one header line, no quotes. */
final class Resource {
    private Resource() {}

    static byte[] bytes(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows below the header, each with all its cells. */
    static List<String[]> rows(String name) {
        List<String[]> rows = rowsWithHeader(name);
        return rows.subList(1, rows.size());
    }

    /** All rows, the header first. */
    static List<String[]> rowsWithHeader(String name) {
        List<String[]> rows = new ArrayList<>();
        for (String line : new String(bytes(name), StandardCharsets.UTF_8).split("\n")) {
            rows.add(line.split(";", -1));
        }
        return rows;
    }
}
