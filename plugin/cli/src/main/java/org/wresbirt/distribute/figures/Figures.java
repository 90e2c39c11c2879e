package org.wresbirt.distribute.figures;

import java.util.List;

/**
 * What a message needs to know of one organisation and year.
 *
 * @param year null when the organisation has no year at all
 * @param hasYear whether the extracts hold that year
 * @param headline a sentence without a full stop; empty when there is none
 * @param extracts fingerprint of the files that concern the organisation; for the journal only, since from it somebody could
 *     find out whether a guess at protected numbers is right
 * @param shownFingerprint what a message may say of where its figures come from: the same for internal figures, the fingerprint of
 *     the published figures for public ones
 */
public record Figures(
        String code,
        String name,
        Integer year,
        boolean hasYear,
        String headline,
        List<IndicatorLine> indicators,
        Quality quality,
        String extracts,
        String shownFingerprint) {
    public Figures {
        indicators = List.copyOf(indicators);
    }
}
