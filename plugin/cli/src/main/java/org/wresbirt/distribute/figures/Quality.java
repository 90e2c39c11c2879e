package org.wresbirt.distribute.figures;

import java.util.Set;
import org.wresbirt.profile.Kind;

/**
 * How good the extracts behind one organisation's year are.
 *
 * @param present kinds with an extract for the year
 * @param rejectedPercent rejected rows in percent of those read; null when none was read
 * @param ethnicityKnownPercent staff whose ethnicity is known, in percent; null when not known or protected
 * @param unrecognisedFiles of the whole source
 */
public record Quality(Set<Kind> present, Double rejectedPercent, Double ethnicityKnownPercent, int unrecognisedFiles) {
    public Quality {
        present = Set.copyOf(present);
    }
}
