package org.wresbirt.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an attacker knows: quantities with names, some of them with their value, all of them at least 0 or 1, and linear
 * equations between them.
 */
final class Knowledge {
    /** Coefficients by name; their sum with the values is zero. */
    record Equation(Map<String, Double> coefficients) {}

    /** Something that somebody wants to learn: a quantity, or the difference of two. */
    record Target(String name, String less) {
        @Override
        public String toString() {
            return less == null ? name : name + " less " + less;
        }
    }

    final Map<String, Double> values = new LinkedHashMap<>();
    final Map<String, Integer> atLeast = new LinkedHashMap<>();
    final List<Equation> equations = new ArrayList<>();
    final List<Target> targets = new ArrayList<>();

    /** Takes note of a cell of a table; an empty one that is protected is known to be one or more, as zeros are shown. */
    String cell(String name, Double value, boolean isProtected) {
        atLeast.merge(name, value == null && isProtected ? 1 : 0, Math::max);
        if (value != null) {
            values.put(name, value);
        }
        return name;
    }

    /** Something that no table shows by itself. */
    String quantity(String name) {
        atLeast.putIfAbsent(name, 0);
        return name;
    }

    boolean has(String name) {
        return atLeast.containsKey(name);
    }

    void target(String name) {
        targets.add(new Target(name, null));
    }

    void target(String name, String less) {
        targets.add(new Target(name, less));
    }

    void sum(String total, List<String> parts) {
        Map<String, Double> coefficients = new LinkedHashMap<>();
        for (String part : parts) {
            coefficients.merge(part, 1.0, Double::sum);
        }
        coefficients.merge(total, -1.0, Double::sum);
        equations.add(new Equation(coefficients));
    }

    /** A share that is shown although a count behind it may not be. */
    void percent(Double percent, String part, String whole) {
        if (percent != null && !(values.containsKey(part) && values.containsKey(whole))) {
            equations.add(new Equation(new LinkedHashMap<>(Map.of(part, 1.0, whole, -percent / 100))));
        }
    }

    /** Says that a part is no larger than its whole: their difference is a quantity of its own. */
    void within(String part, String whole) {
        sum(whole, List.of(part, quantity(whole + " without " + part)));
    }
}
