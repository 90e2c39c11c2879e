package org.wresbirt.emitter.html;

import java.util.Locale;

/**
 * The level of each heading, from the tags that a design gives for PDF. A page has one heading of the first level: where a
 * design has more, as a report has one on each of its pages, the later ones and all below them move one level down.
 */
final class Headings {
    private static final int DEEPEST = 6;

    private int firsts;

    /** {@code h1} to {@code h6}; null if the tag is not that of a heading. */
    String element(String tag) {
        if (tag == null || !tag.toUpperCase(Locale.ROOT).matches("H[1-6]")) {
            return null;
        }
        int level = tag.charAt(1) - '0';
        if (level == 1) {
            firsts++;
        }
        return "h" + Math.min(DEEPEST, level + (firsts > 1 ? 1 : 0));
    }
}
