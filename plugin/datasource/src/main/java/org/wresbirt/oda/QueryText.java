package org.wresbirt.oda;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a query with its parameters: {@code ?}, counted from 1, or {@code :name}, where one name may stand in several
 * places and takes one value. What stands in quotes or comments is no parameter. Immutable.
 */
final class QueryText {
    private final String text;
    private final StringBuilder sql = new StringBuilder();
    private final List<String> names = new ArrayList<>();
    private final List<List<Integer>> places = new ArrayList<>();
    private int count;
    private boolean marks;

    private QueryText(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            at = next(at);
        }
    }

    static QueryText of(String text) {
        return new QueryText(text);
    }

    /** What the database is given: a {@code ?} for each place. */
    String sql() {
        return sql.toString();
    }

    /** Whether it mixes {@code ?} with names, so that nobody can say which parameter is the first. */
    boolean isMixed() {
        return marks && !names.isEmpty();
    }

    boolean hasNames() {
        return !names.isEmpty();
    }

    /** Names as they are first written, in that order; none if parameters are {@code ?}. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** How many values it takes. */
    int parameters() {
        return hasNames() ? names.size() : count;
    }

    /** Where the database expects the value of a parameter, from 1; itself if it is no parameter of this query. */
    List<Integer> places(int parameter) {
        return hasNames() && parameter >= 1 && parameter <= places.size()
                ? places.get(parameter - 1)
                : List.of(parameter);
    }

    /** Number of a named parameter, from 1; 0 if there is none. Upper and lower case are the same, as in SQL. */
    int find(String name) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(name)) {
                return i + 1;
            }
        }
        return 0;
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (c == '\'' || c == '"') {
            return copy(at, end(text.indexOf(c, at + 1), 1));
        }
        if (text.startsWith("--", at)) {
            return copy(at, endOfLine(at));
        }
        if (text.startsWith("/*", at)) {
            return copy(at, end(text.indexOf("*/", at + 2), 2));
        }
        if (c == '?') {
            marks = true;
            count++;
        } else if (c == ':' && isName(at + 1) && (at == 0 || text.charAt(at - 1) != ':')) {
            return name(at);
        }
        return copy(at, at + 1);
    }

    private int name(int colon) {
        int end = colon + 1;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        String name = text.substring(colon + 1, end);
        int parameter = find(name);
        if (parameter == 0) {
            names.add(name);
            places.add(new ArrayList<>());
            parameter = names.size();
        }
        count++;
        places.get(parameter - 1).add(count);
        sql.append('?');
        return end;
    }

    private boolean isName(int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private int end(int found, int length) {
        return found < 0 ? text.length() : found + length;
    }

    private int endOfLine(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int copy(int from, int to) {
        sql.append(text, from, to);
        return to;
    }
}
