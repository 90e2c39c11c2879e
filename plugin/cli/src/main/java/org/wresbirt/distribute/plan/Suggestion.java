package org.wresbirt.distribute.plan;

import java.util.Collection;
import java.util.Locale;

/** What somebody meant who wrote something else. */
public final class Suggestion {
    private Suggestion() {}

    /**
     * The known word nearest to the one written, as an addition to a message; empty when none is near. Capitals do not matter,
     * nor whether words are joined by a space, a hyphen or an underscore.
     */
    public static String of(String written, Collection<String> known) {
        String plain = plain(written);
        String best = null;
        int least = Math.max(2, written.length() / 3) + 1;
        for (String word : known) {
            int distance = distance(plain, plain(word));
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
        return best == null ? "" : "; did you mean '" + best + "'?";
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Single letters to insert, delete, change or swap with their neighbour to make one word of the other. */
    private static int distance(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }
}
