package org.wresbirt.sample;

/** The three groups of the standard. */
enum Group {
    WHITE("white"),
    BME("bme"),
    UNKNOWN("unknown");

    /** As {@code story.csv} writes it. */
    final String word;

    Group(String word) {
        this.word = word;
    }
}
