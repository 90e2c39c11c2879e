package org.wresbirt.classify;

/**
 * In which order a value is looked up: the site's entries and the listed values; the words for "nothing recorded"; the parts of
 * a compound value; the patterns.
 *
 * @param blank the list of words for "nothing recorded"
 */
record LookupOrder(CodeList<Certainty> blank) {

    <T> Classified<T> simple(CodeList<T> list, String raw) {
        String words = Wording.of(raw);
        Classified<T> meaning = listedOrBlank(list, words);
        return meaning == null ? found(list, words) : meaning;
    }

    <T> Classified<T> compound(CodeList<T> list, String raw) {
        String words = Wording.of(raw);
        Classified<T> meaning = listedOrBlank(list, words);
        if (meaning == null) {
            meaning = CompoundValue.of(list, raw, words);
        }
        return meaning == null ? found(list, words) : meaning;
    }

    /** Null when the value is neither listed nor blank. */
    <T> Classified<T> listedOrBlank(CodeList<T> list, String words) {
        Classified<T> meaning = words.isEmpty() ? list.blank() : list.listed(words);
        return meaning == null && blank.find(words) != null ? list.blank() : meaning;
    }

    /** What the list knows, patterns included; not recognised, never null, when it knows nothing. */
    static <T> Classified<T> found(CodeList<T> list, String words) {
        Classified<T> meaning = list.find(words);
        return meaning == null ? list.notRecognised() : meaning;
    }
}
