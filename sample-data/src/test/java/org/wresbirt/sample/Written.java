package org.wresbirt.sample;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a written extract back, by a reader that shares nothing with the generator. */
final class Written {
    private Written() {}

    /** The data rows of a text file by column name; title rows above the header are passed over. */
    static List<Map<String, String>> rows(Path file, String firstColumn, char delimiter, Charset charset)
            throws IOException {
        List<List<String>> lines = cells(text(file, charset), delimiter);
        int header = 0;
        while (!lines.get(header).get(0).equals(firstColumn)) {
            header++;
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(header + 1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < line.size(); i++) {
                row.put(lines.get(header).get(i), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    static String text(Path file, Charset charset) throws IOException {
        String text = new String(Files.readAllBytes(file), charset);
        return charset == StandardCharsets.UTF_8 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static List<List<String>> cells(String text, char delimiter) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == delimiter || c == '\n')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return lines;
    }

    /** The standard's group of an ethnic origin as these files spell it. */
    static Group group(String ethnicity) {
        String value = ethnicity.strip().toLowerCase(java.util.Locale.ROOT);
        List<String> unknown = List.of(
                "",
                "z not stated",
                "99 not known",
                "undefined",
                "null",
                "prefer not to say",
                "unspecified",
                "see paper file",
                "x9",
                "awaiting form",
                "not stated",
                "i do not wish to disclose my ethnic origin",
                "undisclosed");
        List<String> white = List.of(
                "a",
                "b",
                "c",
                "0 white",
                "cy white other european",
                "cp white polish",
                "ca white english",
                "cc white welsh");
        if (unknown.contains(value)) {
            return Group.UNKNOWN;
        }
        boolean isWhite = white.contains(value)
                || value.startsWith("white - ")
                || value.startsWith("a white - ")
                || value.startsWith("b white - ")
                || value.startsWith("c white - ");
        return isWhite ? Group.WHITE : Group.BME;
    }
}
