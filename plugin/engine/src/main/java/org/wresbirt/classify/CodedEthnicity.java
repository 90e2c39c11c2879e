package org.wresbirt.classify;

/**
 * Ethnicity written as a code and its text, {@code A White - British}, in either order. The two must agree:
 *
 * <ul>
 *   <li>same category, or a text that only names the group ({@code H Asian}): the code's category, recognised;
 *   <li>two categories of one group of the standard ({@code D White and Black African}): the code's category, guessed,
 *       since the standard's figures are the same;
 *   <li>categories of two groups ({@code A Pakistani}, {@code Z White British}): not recognised, nobody can know which of
 *       the two was meant;
 *   <li>a letter code with a text that nobody knows: the code's category, guessed;
 *   <li>a number that is no code before a known text ({@code 01. White British} in a workforce extract): the text, guessed.
 * </ul>
 */
final class CodedEthnicity {

    private static final int LONGEST_CODE = 2;

    private CodedEthnicity() {}

    /**
     * @param codes the list that tells what a code of one or two characters means
     * @param texts the list that tells what a text means
     * @return null when the value is not a code and a text
     */
    static Classified<EthnicCategory> of(CodeList<EthnicCategory> codes, CodeList<EthnicCategory> texts, String words) {
        int first = words.indexOf(' ');
        if (first < 0) {
            return null;
        }
        String start = words.substring(0, first);
        String rest = words.substring(first + 1);
        Classified<EthnicCategory> code = code(codes, start);
        if (code != null) {
            return agree(texts, code, texts.find(rest), CompoundValue.isNumber(start));
        }
        Classified<EthnicCategory> numbered = texts.listed(rest);
        if (CompoundValue.isNumber(start) && rest.length() > LONGEST_CODE && isRecognised(numbered)) {
            return new Classified<>(numbered.value(), Certainty.GUESSED);
        }
        int last = words.lastIndexOf(' ');
        code = code(codes, words.substring(last + 1));
        Classified<EthnicCategory> text = texts.listed(words.substring(0, last));
        return code != null && isRecognised(text) ? agree(texts, code, text, true) : null;
    }

    private static Classified<EthnicCategory> code(CodeList<EthnicCategory> codes, String word) {
        return word.length() > LONGEST_CODE ? null : codes.listed(word);
    }

    private static boolean isRecognised(Classified<EthnicCategory> text) {
        return text != null && text.certainty() == Certainty.RECOGNISED;
    }

    private static Classified<EthnicCategory> agree(
            CodeList<EthnicCategory> list,
            Classified<EthnicCategory> code,
            Classified<EthnicCategory> text,
            boolean codeIsNumber) {
        EthnicCategory category = code.value();
        if (text == null || text.certainty() == Certainty.NOT_RECOGNISED) {
            return codeIsNumber ? list.notRecognised() : new Classified<>(category, Certainty.GUESSED);
        }
        if (text.value().group() != category.group()) {
            return list.notRecognised();
        }
        boolean coarse = text.value() == EthnicCategory.WHITE
                || text.value() == EthnicCategory.BME
                || text.certainty() == Certainty.GUESSED;
        return text.value() == category || coarse ? code : new Classified<>(category, Certainty.GUESSED);
    }
}
