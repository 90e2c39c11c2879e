package org.wresbirt.distribute.figures;

import java.util.List;

/**
 * What a message needs to know of one organisation and year.
 *
 * @param year null when the organisation has no year at all
 * @param hasYear whether the extracts hold that year
 * @param headline a sentence without a full stop; empty when there is none
 * @param extracts fingerprint of the files that concern the organisation
 */
public record Figures(
        String code,
        String name,
        Integer year,
        boolean hasYear,
        String headline,
        List<IndicatorLine> indicators,
        Quality quality,
        String extracts) {
    public Figures {
        indicators = List.copyOf(indicators);
    }
}
