package org.wresbirt.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wresbirt.classify.Certainty;

/** Numbers free names, such as directorates', as they are met. Names that differ only in case or spacing are one. Thread-safe. */
final class Names {
    /** More names than that are not a breakdown but free text; they share one number. */
    private static final int MOST = 5_000;

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    Names() {
        code("");
    }

    /** The value of a name; the empty name has code 0. */
    synchronized ValueCodes.Value code(String name) {
        String shown = name.strip().replaceAll("\\s+", " ");
        String key = shown.toLowerCase(java.util.Locale.ROOT);
        Integer code = codes.get(key);
        if (code == null) {
            if (names.size() >= MOST) {
                code = 0;
            } else {
                code = names.size();
                codes.put(key, code);
                names.add(shown);
            }
        } else if (shown.compareTo(names.get(code)) < 0) {
            // The same spelling is shown whichever row comes first.
            names.set(code, shown);
        }
        return new ValueCodes.Value(code, shown.isEmpty() ? Certainty.BLANK : Certainty.RECOGNISED);
    }

    /** The name that a code stands for. */
    synchronized String name(int code) {
        return names.get(code);
    }
}
