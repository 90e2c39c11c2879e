package org.wresbirt.indicator;

import java.util.List;
import org.wresbirt.statistics.Interval;
import org.wresbirt.statistics.Proportion;

/**
 * One indicator of one year by itself, before it is compared with anything; the fields are those of {@link IndicatorResult}.
 *
 * @param samples the groups that the headline compares, for the test of change; empty where the counts are not known
 */
record Finding(
        IndicatorDefinition definition,
        Group white,
        Group bme,
        Double workforceBmeRate,
        Double headline,
        Interval interval,
        Double peopleDifference,
        Position position,
        Boolean significant,
        Status status,
        String statusReason,
        String sentence,
        List<Proportion> samples) {

    /** An indicator without a figure, its sentence made of the reason. */
    static Finding without(int indicator, Group white, Group bme, Status status, String reason) {
        String sentence =
                new Wording().with("reason", reason).say("NOT_CALCULATED").sentences();
        return without(indicator, white, bme, null, null, status, reason, sentence);
    }

    /** An indicator without a figure. */
    static Finding without(
            int indicator,
            Group white,
            Group bme,
            Double workforceBmeRate,
            Double peopleDifference,
            Status status,
            String reason,
            String sentence) {
        return new Finding(
                Definitions.of(indicator),
                white,
                bme,
                workforceBmeRate,
                null,
                null,
                peopleDifference,
                indicator == 1 ? null : Position.NOT_CALCULATED,
                null,
                status,
                reason,
                sentence,
                List.of());
    }
}
