package org.wresbirt.mart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The patterns of {@code LIKE} in a statement. Derby tries every place for each {@code %} anew, within one row, where neither
 * a time-out nor a cancel is looked for: ten of them on sixty characters take days. So a pattern is text and parameters that
 * can be counted, with two {@code %} at most, besides one at its end, which costs nothing.
 */
final class LikePatterns {
    static final int MAXIMUM_PERCENT = 2;

    private static final int MAXIMUM_PATTERNS = 30;

    private static final Set<String> FUNCTIONS = Set.of("UPPER", "LOWER", "UCASE", "LCASE", "TRIM", "LTRIM", "RTRIM");

    private final List<String> words;

    /** How many {@code %} a parameter may bring, and whether one more may be the pattern's end. */
    private record Room(int percent, boolean isLast) {
        boolean holds(String text) {
            return count(text) - (isLast && text.endsWith("%") ? 1 : 0) <= percent;
        }
    }

    /** By the parameter's number. */
    private final Map<Integer, Room> rooms = new HashMap<>();

    private int patterns;
    private int parameters;
    private int at;
    private String refusal;

    /** Of one pattern: its parameters, its {@code %}, and whether the last thing read was a parameter, or a {@code %}. */
    private final List<Integer> ownParameters = new ArrayList<>();

    private int percent;
    private boolean endsInParameter;
    private boolean endsInPercent;

    private LikePatterns(List<String> words) {
        this.words = words;
    }

    /** @param words of a statement, as {@link StatementWords} splits them */
    static LikePatterns in(List<String> words) {
        LikePatterns patterns = new LikePatterns(words);
        while (patterns.at < words.size() && patterns.refusal == null) {
            patterns.next();
        }
        return patterns;
    }

    /** Why the statement is refused; null if it may go on. */
    String refusal() {
        return refusal;
    }

    /**
     * Why a parameter cannot take a value; null if it can.
     *
     * @param parameter its number, from 1
     */
    String refusal(int parameter, Object value) {
        Room room = rooms.get(parameter);
        if (room == null) {
            return null;
        }
        if (value instanceof String text) {
            return room.holds(text) ? null : tooMany();
        }
        return value == null || value instanceof Number || value instanceof Boolean || value instanceof java.util.Date
                ? null
                : "a pattern of LIKE that is no text";
    }

    private static String tooMany() {
        return "a pattern of LIKE with more than " + MAXIMUM_PERCENT + " % besides one at its end";
    }

    static int count(String text) {
        return (int) text.chars().filter(c -> c == '%').count();
    }

    private String word() {
        return at < words.size() ? words.get(at) : "";
    }

    private boolean take(String word) {
        boolean there = word().equals(word);
        at += there ? 1 : 0;
        return there;
    }

    private void next() {
        if (take("?")) {
            parameters++;
        } else if (take("LIKE")) {
            patterns++;
            pattern();
        } else {
            at++;
        }
    }

    private void pattern() {
        ownParameters.clear();
        percent = 0;
        boolean isCountable = text();
        int counted = percent - (endsInPercent ? 1 : 0);
        if (patterns > MAXIMUM_PATTERNS) {
            refusal = "more than " + MAXIMUM_PATTERNS + " times LIKE";
        } else if (!isCountable) {
            refusal = "a pattern of LIKE that is more than text and parameters";
        } else if (counted > MAXIMUM_PERCENT) {
            refusal = tooMany();
        } else {
            for (int parameter : ownParameters) {
                boolean isLast = endsInParameter && parameter == parameters;
                rooms.put(parameter, new Room((MAXIMUM_PERCENT - counted) / ownParameters.size(), isLast));
            }
        }
    }

    /** Texts joined to one. Whether it was that. */
    private boolean text() {
        boolean isText = part();
        while (isText && take("|")) {
            isText = take("|") && part();
        }
        return isText;
    }

    private boolean part() {
        String word = word();
        at++;
        if (word.startsWith("'")) {
            percent += count(word);
            endsInPercent = word.endsWith("%");
            endsInParameter = false;
            return true;
        }
        if (word.equals("?")) {
            parameters++;
            ownParameters.add(parameters);
            endsInPercent = false;
            endsInParameter = true;
            return true;
        }
        if (word.equals("CAST")) {
            return take("(") && text() && take("AS") && type() && take(")");
        }
        if (FUNCTIONS.contains(word)) {
            return take("(") && text() && take(")");
        }
        return word.equals("(") && text() && take(")");
    }

    /** {@code VARCHAR(40)}: what is cut off may be the end, so that none is known any more. */
    private boolean type() {
        boolean isType = take("VARCHAR") || take("CHAR");
        if (isType && take("(")) {
            at++;
            isType = take(")");
        }
        endsInPercent = false;
        endsInParameter = false;
        return isType;
    }
}
