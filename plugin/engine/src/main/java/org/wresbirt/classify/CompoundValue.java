package org.wresbirt.classify;

import java.util.ArrayList;
import java.util.List;

/**
 * Values that say the same thing twice, such as ESR's pay scale {@code NHS|XR05|Review Body Band 5} or
 * {@code YC72 Consultant}. The parts are looked up one by one. What the site says of a part wins; otherwise the recognised
 * parts must agree, or else the guessed ones; parts that nobody knows (an employer, a post number) do not matter.
 */
final class CompoundValue {

    private CompoundValue() {}

    /** Null when the value is not compound or no part tells anything; not recognised when the parts disagree. */
    static <T> Classified<T> of(CodeList<T> list, String raw, String words) {
        List<Classified<T>> meanings = new ArrayList<>();
        for (String part : parts(list, raw, words)) {
            Classified<T> ofSite = list.ofSite(part);
            if (ofSite != null) {
                return ofSite;
            }
            Classified<T> meaning = list.find(part);
            if (meaning != null) {
                meanings.add(meaning);
            }
        }
        Classified<T> recognised = agreed(list, meanings, Certainty.RECOGNISED);
        return recognised == null ? agreed(list, meanings, Certainty.GUESSED) : recognised;
    }

    private static <T> Classified<T> agreed(CodeList<T> list, List<Classified<T>> meanings, Certainty certainty) {
        Classified<T> agreed = null;
        for (Classified<T> meaning : meanings) {
            if (meaning.certainty() == certainty) {
                if (agreed != null && agreed.value() != meaning.value()) {
                    return list.notRecognised();
                }
                agreed = meaning;
            }
        }
        return agreed;
    }

    private static <T> List<String> parts(CodeList<T> list, String raw, String words) {
        List<String> parts = new ArrayList<>();
        if (raw.indexOf('|') >= 0) {
            int start = 0;
            while (start <= raw.length()) {
                int bar = raw.indexOf('|', start);
                int end = bar < 0 ? raw.length() : bar;
                String part = Wording.of(raw.substring(start, end));
                if (!part.isEmpty() && !isNumber(part)) {
                    parts.add(part);
                }
                start = end + 1;
            }
        } else {
            int space = words.indexOf(' ');
            String code = space < 0 ? "" : words.substring(0, space);
            if (mixesLettersAndDigits(code) && list.find(code) != null) {
                parts.add(code);
                parts.add(words.substring(space + 1));
            }
        }
        return parts;
    }

    /** A bare number inside a compound is a post or a pay step, never a band. */
    static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static boolean mixesLettersAndDigits(String word) {
        boolean letter = false;
        boolean digit = false;
        for (int i = 0; i < word.length(); i++) {
            letter |= Character.isLetter(word.charAt(i));
            digit |= Character.isDigit(word.charAt(i));
        }
        return letter && digit;
    }
}
