package org.wresbirt.compatibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A report in HTML, as a reader sees it. */
final class Page {
    private static final Pattern CELL = Pattern.compile("<td[^>]*>((?:(?!<td).)*?)</td>", Pattern.DOTALL);

    private final String html;

    Page(Path file) throws IOException {
        html = Files.readString(file);
    }

    /** Each cell whose text begins with a word, and the text of the cell beside it. */
    Map<String, String> pairs(String word) {
        Map<String, String> pairs = new TreeMap<>();
        List<String> cells = cells();
        for (int i = 0; i + 1 < cells.size(); i++) {
            if (cells.get(i).startsWith(word + " ")) {
                pairs.put(cells.get(i), cells.get(i + 1));
            }
        }
        return pairs;
    }

    /** Innermost cells, in the order of the page. */
    private List<String> cells() {
        List<String> cells = new ArrayList<>();
        Matcher matcher = CELL.matcher(html);
        while (matcher.find()) {
            cells.add(plain(matcher.group(1)));
        }
        return cells;
    }

    /** All that there is to read. */
    String text() {
        return plain(html.replaceAll("(?s)<(style|script|title)\\b.*?</\\1>", " "));
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&nbsp;", " ")
                .replace("&#xa0;", " ")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}
