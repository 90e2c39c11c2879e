package org.wresbirt.statistics;

/**
 * Events among trials: people with an outcome among those who could have had it.
 *
 * <p>Both are doubles only because some surveys publish a percentage and a base instead of a count; counts of people are
 * whole numbers and exact.
 *
 * @param events 0 to {@code total}
 * @param total more than 0
 */
public record Proportion(double events, double total) {
    public Proportion {
        if (!(total > 0) || !(events >= 0) || !(events <= total) || Double.isInfinite(total)) {
            throw new IllegalArgumentException("not a proportion: " + events + " of " + total);
        }
    }

    /** Events divided by total, 0 to 1. */
    public double value() {
        return events / total;
    }

    /** The part without the event. */
    public double others() {
        return total - events;
    }

    /** Whether fewer than {@code minimum} had the event, or fewer than that had not. */
    public boolean hasCellBelow(double minimum) {
        return events < minimum || others() < minimum;
    }

    /** Binomial variance of {@link #value()}: p(1 − p) ÷ n. */
    public double variance() {
        return value() * (others() / total) / total;
    }
}
