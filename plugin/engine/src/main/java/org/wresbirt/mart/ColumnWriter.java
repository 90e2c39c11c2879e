package org.wresbirt.mart;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Takes the values of one row, column by column in the table's order. Each method stands for one SQL type; a null value is
 * a null in the mart.
 */
interface ColumnWriter {
    /** {@code VARCHAR(40)} (64 for fingerprints): a code of ours. */
    void code(String column, String value);

    /** {@code VARCHAR(200)}: a name; longer ones are cut. */
    void name(String column, String value);

    /** {@code VARCHAR(400)}: one sentence of ours to head a page; longer ones are cut. */
    void headline(String column, String value);

    /** {@code VARCHAR(4000)}: a sentence, or anything that an extract may write at length; longer ones are cut. */
    void text(String column, String value);

    /** {@code SMALLINT}: a year, an order, the number of an indicator. */
    void small(String column, Integer value);

    /** {@code INTEGER}: a count. */
    void count(String column, Long value);

    /** {@code DOUBLE}, unrounded. */
    void decimal(String column, Double value);

    /** {@code BOOLEAN}. */
    void flag(String column, Boolean value);

    /** {@code DATE}. */
    void date(String column, LocalDate value);

    /** {@code TIMESTAMP} in universal time. */
    void moment(String column, Instant value);

    /** The name of a constant as a code. */
    default void code(String column, Enum<?> value) {
        code(column, value == null ? null : value.name());
    }
}
