package org.wresbirt.mart;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The first of two filters on a reader's statement: looks at words only, before Derby sees the text, and shares no code
 * with Derby. Names that clash with a refused word can be written in double quotes.
 */
final class StatementWords {
    /** Longer or deeper statements could exhaust the stack of Derby's parser. */
    private static final int MAXIMUM_LENGTH = 20_000;

    private static final int MAXIMUM_DEPTH = 60;

    /** Operators in a row: Derby reads {@code A + B + C} as deep as it is long. A third of what a stack of 512 KiB takes. */
    private static final int MAXIMUM_CHAIN = 200;

    private static final Set<String> CHAINING = Set.of("AND", "OR", "|", "+", "-", "*", "/");

    /** Words between which a chain begins anew. */
    private static final Set<String> DIVIDING = Set.of(
            ",", "SELECT", "FROM", "WHERE", "ON", "GROUP", "HAVING", "ORDER", "UNION", "VALUES", "WHEN", "THEN",
            "ELSE");

    private static final Set<String> SCHEMAS = Set.of(
            "BASIS",
            "SYS",
            "SYSIBM",
            "SYSCS_DIAG",
            "SYSCS_UTIL",
            "SYSFUN",
            "SYSPROC",
            "SYSSTAT",
            "SYSCAT",
            "SQLJ",
            "NULLID",
            "SESSION");

    private static final Set<String> REFUSED = Set.of(
            "INSERT",
            "UPDATE",
            "DELETE",
            "MERGE",
            "TRUNCATE",
            "DROP",
            "ALTER",
            "RENAME",
            "CREATE",
            "DECLARE",
            "CALL",
            "GRANT",
            "REVOKE",
            "LOCK",
            "SET",
            "SAVEPOINT",
            "RELEASE",
            "ROLLBACK",
            "COMMIT",
            "NEW",
            "EXECUTE",
            "EXPLAIN",
            "CLOB",
            "BLOB",
            "LARGE",
            "XML",
            "XMLPARSE",
            "XMLQUERY",
            "XMLEXISTS",
            "XMLSERIALIZE");

    private static final Set<String> ISOLATION = Set.of("RR", "RS", "CS", "UR");

    /**
     * Queries in queries. Derby prepares what is inside again for each that is outside: 10 take a tenth of a second to compile,
     * 20 take seven seconds, 30 many minutes, and no time-out ends it.
     */
    private static final int MAXIMUM_NESTED = 10;

    private final String sql;
    private final List<String> words = new ArrayList<>();
    private String refusal;
    private LikePatterns patterns;

    private StatementWords(String sql) {
        this.sql = sql;
    }

    /** Why the statement is refused; null if it may go on. */
    static String refusal(String sql) {
        return of(sql).refusal;
    }

    static StatementWords of(String sql) {
        StatementWords statement = new StatementWords(sql);
        if (sql == null) {
            statement.refusal = "no statement";
        } else if (sql.length() > MAXIMUM_LENGTH) {
            statement.refusal = "a statement longer than " + MAXIMUM_LENGTH + " characters";
        } else {
            statement.split();
        }
        if (statement.refusal == null) {
            statement.judge();
        }
        if (statement.refusal == null) {
            statement.patterns = LikePatterns.in(statement.words);
            statement.refusal = statement.patterns.refusal();
        }
        return statement;
    }

    /** Why the statement is refused; null if it may go on. */
    String refusal() {
        return refusal;
    }

    /** The patterns of a statement that is not refused. */
    LikePatterns patterns() {
        return patterns;
    }

    /** Words in upper case, names and strings with their leading quote, other characters alone. */
    private void split() {
        int at = 0;
        while (at < sql.length() && refusal == null) {
            char c = sql.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (sql.startsWith("--", at)) {
                at = lineComment(at);
            } else if (sql.startsWith("/*", at)) {
                at = comment(at);
            } else if (c == '\'' || c == '"') {
                at = quoted(at, c);
            } else if (Character.isLetterOrDigit(c) || c == '_') {
                int end = at;
                while (end < sql.length() && (Character.isLetterOrDigit(sql.charAt(end)) || sql.charAt(end) == '_')) {
                    end++;
                }
                words.add(sql.substring(at, end).toUpperCase(Locale.ROOT));
                at = end;
            } else {
                words.add(String.valueOf(c));
                at++;
            }
        }
    }

    private int lineComment(int start) {
        int end = start;
        while (end < sql.length() && sql.charAt(end) != '\n' && sql.charAt(end) != '\r') {
            end++;
        }
        // Derby reads optimizer overrides, which may name classes, out of such comments
        if (sql.substring(start, end).toUpperCase(Locale.ROOT).contains("DERBY")) {
            refusal = "a comment that speaks to Derby";
        }
        return end;
    }

    private int comment(int start) {
        int end = sql.indexOf("*/", start + 2);
        // whether comments nest differs between readers of SQL: what one skips another might run
        if (end < 0 || sql.substring(start + 2, end).contains("/*")) {
            refusal = "a comment within a comment, or without an end";
            return sql.length();
        }
        return end + 2;
    }

    private int quoted(int start, char quote) {
        int end = sql.indexOf(quote, start + 1);
        while (end >= 0 && end + 1 < sql.length() && sql.charAt(end + 1) == quote) {
            end = sql.indexOf(quote, end + 2);
        }
        if (end < 0) {
            refusal = "a quotation without an end";
            return sql.length();
        }
        words.add(quote + sql.substring(start + 1, end));
        return end + 1;
    }

    private String word(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : "";
    }

    private void judge() {
        int first = 0;
        while (word(first).equals("(")) {
            first++;
        }
        if (!word(first).equals("SELECT") && !word(first).equals("VALUES")) {
            refusal = "a statement that does not begin with SELECT or VALUES";
        }
        int depth = 0;
        int[] chains = new int[MAXIMUM_DEPTH + 1];
        BitSet queries = new BitSet();
        for (int i = 0; i < words.size() && refusal == null; i++) {
            String word = word(i);
            if (word.equals("(") || word.equals("CASE")) {
                depth++;
                if (depth > MAXIMUM_DEPTH) {
                    refusal = "parentheses or CASE more than " + MAXIMUM_DEPTH + " deep";
                    return;
                }
                chains[depth] = 0;
                queries.clear(depth);
            } else if (word.equals(")") || word.equals("END")) {
                depth = Math.max(0, depth - 1);
            } else if (DIVIDING.contains(word)) {
                chains[depth] = 0;
            } else if (CHAINING.contains(word)) {
                chains[depth]++;
            }
            if (word.equals("SELECT")) {
                queries.set(depth);
            }
            if (chains[depth] > MAXIMUM_CHAIN) {
                refusal = "more than " + MAXIMUM_CHAIN + " operators in one expression";
            } else if (queries.get(0, depth + 1).cardinality() > MAXIMUM_NESTED) {
                refusal = "queries in queries more than " + MAXIMUM_NESTED + " deep";
            } else {
                refusal = judge(i);
            }
        }
    }

    private String judge(int index) {
        String word = word(index);
        String next = word(index + 1);
        String name = word.startsWith("\"") ? word.substring(1) : word;
        if (word.equals(";")) {
            return "a semicolon";
        }
        if (word.equals("{")) {
            return "a JDBC escape";
        }
        if (word.equals(":") && next.equals(":")) {
            return "a call of Java";
        }
        if (next.equals(".") && SCHEMAS.contains(name.toUpperCase(Locale.ROOT))) {
            return "schema " + name;
        }
        // A.B(...) calls a function of schema A
        if (next.equals(".") && word(index + 3).equals("(") && isName(name) && isName(word(index + 2))) {
            return "a function of schema " + name;
        }
        if (word.equals("TABLE") && next.equals("(")) {
            return "a table function";
        }
        if (word.equals("FOR") && next.equals("UPDATE") || word.equals("WITH") && ISOLATION.contains(next)) {
            return word + " " + next;
        }
        if (word.equals("NEXT") && next.equals("VALUE")) {
            return "a sequence";
        }
        boolean columnOfATable = next.equals(".") || word(index - 1).equals(".");
        return REFUSED.contains(word) && !columnOfATable ? "the word " + word : null;
    }

    private static boolean isName(String word) {
        return !word.isEmpty() && (word.charAt(0) == '"' || Character.isLetter(word.charAt(0)));
    }
}
