package org.wresbirt.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wresbirt.classify.Certainty;

/** The organisations of a source, by code, name or alias. Thread-safe. */
final class Organisations {
    private final Map<String, Integer> byName = new HashMap<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private int listed;

    /** Adds what an {@code organisations} file says. Before any row is read. */
    synchronized void list(Organisation organisation, List<String> aliases) {
        int id = organisations.size();
        organisations.add(organisation);
        listed++;
        byName.putIfAbsent(key(organisation.code()), id);
        byName.putIfAbsent(key(organisation.name()), id);
        for (String alias : aliases) {
            byName.putIfAbsent(key(alias), id);
        }
    }

    /** How many the {@code organisations} files list. */
    synchronized int listed() {
        return listed;
    }

    /** Whether a listed organisation has this code, name or alias. */
    synchronized boolean knows(String name) {
        return byName.containsKey(key(name));
    }

    /** The number of an organisation that a row or folder names; a new name is a new organisation. */
    synchronized int id(String name) {
        return byName.computeIfAbsent(key(name), key -> {
            String shown = name.strip();
            organisations.add(new Organisation(shown, shown, shown, null, null, null, null, null));
            return organisations.size() - 1;
        });
    }

    /**
     * What a row's cell means. Where organisations are listed, only what looks like an organisation code may be a further one:
     * a misspelt name would split a trust's figures in two.
     *
     * @return code -1 when the cell names none
     */
    ValueCodes.Value code(String name) {
        if (name.isBlank()) {
            return new ValueCodes.Value(-1, Certainty.BLANK);
        }
        if (listed() > 0 && !knows(name) && !isCode(name)) {
            return new ValueCodes.Value(-1, Certainty.NOT_RECOGNISED);
        }
        return new ValueCodes.Value(id(name), Certainty.RECOGNISED);
    }

    /** Organisation codes have three to six capital letters and digits. */
    private static boolean isCode(String name) {
        String code = name.strip();
        if (code.length() < 3 || code.length() > 6) {
            return false;
        }
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (!(c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    synchronized Organisation get(int id) {
        return organisations.get(id);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
