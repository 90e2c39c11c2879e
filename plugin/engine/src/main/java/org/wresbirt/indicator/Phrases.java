package org.wresbirt.indicator;

import java.util.HashMap;
import java.util.Map;
import org.wresbirt.extract.ResourceRow;
import org.wresbirt.extract.ResourceTable;

/**
 * How indicators 2 to 8 name their groups and their outcome, and which way round they look, from {@code phrases.csv}.
 *
 * @param whiteFirst whether the ratio is white to BME
 * @param outcomeIsGood whether more of the outcome is good for the people concerned
 * @param outcome as in "likely to …"; empty for survey indicators
 * @param did as in "BME staff …"
 * @param done as in "would have …"
 * @param reported as in "BME respondents …", short enough for a heading; empty for likelihoods
 * @param base where the denominator is, as in "there were no BME staff …"
 */
record Phrases(
        boolean whiteFirst,
        boolean outcomeIsGood,
        String white,
        String bme,
        String bmeOne,
        String bmeMany,
        String outcome,
        String did,
        String done,
        String base,
        String reported) {
    private static final Map<Integer, Phrases> BY_INDICATOR = read();

    /** The phrases of an indicator, 2 to 8. */
    static Phrases of(int indicator) {
        return BY_INDICATOR.get(indicator);
    }

    /** A wording that knows these phrases. */
    Wording wording() {
        return new Wording()
                .with("white", white)
                .with("bme", bme)
                .with("first", whiteFirst ? white : bme)
                .with("second", whiteFirst ? bme : white)
                .with("bme_one", bmeOne)
                .with("bme_many", bmeMany)
                .with("outcome", outcome)
                .with("did", did)
                .with("done", done)
                .with("base", base)
                .with("reported", reported);
    }

    private static Map<Integer, Phrases> read() {
        Map<Integer, Phrases> phrases = new HashMap<>();
        for (ResourceRow row : ResourceTable.read(Phrases.class, "phrases.csv")) {
            phrases.put(
                    Integer.valueOf(row.get("indicator")),
                    new Phrases(
                            row.get("ratio_of").equals("WHITE"),
                            row.get("outcome_is").equals("GOOD"),
                            row.get("white"),
                            row.get("bme"),
                            row.get("bme_one"),
                            row.get("bme_many"),
                            row.get("outcome"),
                            row.get("did"),
                            row.get("done"),
                            row.get("base"),
                            row.get("reported")));
        }
        return phrases;
    }
}
