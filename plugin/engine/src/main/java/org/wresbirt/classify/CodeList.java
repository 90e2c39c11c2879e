package org.wresbirt.classify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Raw values and what they mean. What a site adds wins over what is shipped; a listed value wins over a pattern; patterns
 * are tried in the order of the list. Immutable once built.
 */
final class CodeList<T> {

    private record PatternEntry<T>(ValuePattern pattern, Classified<T> meaning) {}

    private record Layer<T>(Map<String, Classified<T>> values, List<PatternEntry<T>> patterns) {
        Layer() {
            this(new HashMap<>(), new ArrayList<>());
        }

        Classified<T> firstPattern(String words) {
            for (PatternEntry<T> entry : patterns) {
                if (entry.pattern.matches(words)) {
                    return entry.meaning;
                }
            }
            return null;
        }
    }

    private final String name;
    private final Map<String, T> codes;
    private final T unknown;
    private final Layer<T> site;
    private final Layer<T> shipped;

    /**
     * @param codes what may stand in the code column
     * @param unknown the meaning of values that are blank or not recognised
     */
    CodeList(String name, Map<String, T> codes, T unknown) {
        this(name, codes, unknown, new Layer<>(), new Layer<>());
    }

    private CodeList(String name, Map<String, T> codes, T unknown, Layer<T> site, Layer<T> shipped) {
        this.name = name;
        this.codes = codes;
        this.unknown = unknown;
        this.site = site;
        this.shipped = shipped;
    }

    String name() {
        return name;
    }

    T unknown() {
        return unknown;
    }

    /** While the list is loaded. Returns what is wrong with the entry, null when nothing is. */
    String add(String value, String code, Certainty certainty) {
        return addTo(shipped, value, code, certainty);
    }

    /** A list in which the entries win over everything in this one, and later calls over earlier ones. */
    CodeList<T> with(List<CodeListEntry> entries) {
        Layer<T> added = new Layer<>();
        for (CodeListEntry entry : entries) {
            String wrong = addTo(added, entry.value(), entry.code(), Certainty.RECOGNISED);
            if (wrong != null) {
                throw new IllegalArgumentException("Code list \"" + name + "\", value \"" + entry.value()
                        + "\", code \"" + entry.code() + "\": " + wrong);
            }
        }
        Layer<T> layer = new Layer<>();
        layer.values.putAll(site.values);
        layer.values.putAll(added.values);
        layer.patterns.addAll(added.patterns);
        layer.patterns.addAll(site.patterns);
        return new CodeList<>(name, codes, unknown, layer, shipped);
    }

    private String addTo(Layer<T> layer, String value, String code, Certainty certainty) {
        T meaning = code == null ? null : codes.get(code.trim());
        if (meaning == null) {
            return "this list has no such code; it has " + String.join(", ", codes.keySet());
        }
        Classified<T> classified = new Classified<>(meaning, certainty);
        if (value != null && Wording.isPattern(value)) {
            String pattern = Wording.ofPattern(value);
            if (pattern.replace("*", "").isBlank()) {
                return "a pattern needs a letter or digit beside its star";
            }
            layer.patterns.add(new PatternEntry<>(new ValuePattern(pattern), classified));
            return null;
        }
        String words = Wording.of(value);
        if (words.isEmpty()) {
            return "the value has no letter or digit; blank values are understood without a list";
        }
        Classified<T> before = layer.values.putIfAbsent(words, classified);
        return before == null || before.value() == meaning && before.certainty() == certainty
                ? null
                : "the same value is already listed as " + before.value() + ", " + before.certainty();
    }

    /** What the site's own entries say of this value; null when they do not know it. */
    Classified<T> ofSite(String words) {
        Classified<T> meaning = site.values.get(words);
        return meaning == null ? site.firstPattern(words) : meaning;
    }

    /** What the site, or else a listed value says; null when neither knows it. */
    Classified<T> listed(String words) {
        Classified<T> meaning = ofSite(words);
        return meaning == null ? shipped.values.get(words) : meaning;
    }

    /** What the site, a listed value, or else the first pattern that fits says; null when none knows it. */
    Classified<T> find(String words) {
        Classified<T> meaning = listed(words);
        return meaning == null ? shipped.firstPattern(words) : meaning;
    }

    Classified<T> blank() {
        return new Classified<>(unknown, Certainty.BLANK);
    }

    Classified<T> notRecognised() {
        return new Classified<>(unknown, Certainty.NOT_RECOGNISED);
    }
}
