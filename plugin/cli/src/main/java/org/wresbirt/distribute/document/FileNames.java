package org.wresbirt.distribute.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Names of files and folders that every system takes, made of text that somebody wrote. */
public final class FileNames {
    private static final int LONGEST = 120;
    private static final String FORBIDDEN = "\\/:*?\"<>|";
    /** Devices of Windows, whatever their ending. */
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private FileNames() {}

    /** One name, never a path: what no system allows becomes a hyphen. */
    public static String safe(String text) {
        StringBuilder name = new StringBuilder();
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        normal.codePoints().forEach(letter -> {
            boolean harmless = FORBIDDEN.indexOf(letter) < 0
                    && !Character.isISOControl(letter)
                    && Character.getType(letter) != Character.FORMAT
                    && Character.isDefined(letter);
            name.appendCodePoint(!harmless ? '-' : Character.isWhitespace(letter) ? ' ' : letter);
        });
        String trimmed = name.toString().replaceAll(" +", " ").replaceAll("^[ .]+|[ .]+$", "");
        if (trimmed.length() > LONGEST) {
            int end = Character.isHighSurrogate(trimmed.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            trimmed = trimmed.substring(0, end).stripTrailing();
        }
        String stem = trimmed.contains(".") ? trimmed.substring(0, trimmed.indexOf('.')) : trimmed;
        if (trimmed.isEmpty() || RESERVED.contains(stem.toLowerCase(Locale.ROOT))) {
            return "_" + trimmed;
        }
        return trimmed;
    }
}
