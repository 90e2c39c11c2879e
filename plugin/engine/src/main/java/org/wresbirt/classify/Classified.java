package org.wresbirt.classify;

import java.util.Objects;

/**
 * What a raw value means.
 *
 * @param value never null: the "unknown" member of its kind when blank or not recognised
 * @param certainty never null
 */
public record Classified<T>(T value, Certainty certainty) {

    public Classified {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(certainty, "certainty");
    }
}
