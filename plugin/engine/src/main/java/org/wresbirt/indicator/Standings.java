package org.wresbirt.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sets the organisations of a source side by side. It looks at finished results only, so it knows no more than whoever may
 * see them.
 */
final class Standings {
    private record Key(int year, int indicator) {}

    private static final Comparator<IndicatorResult> BY_VALUE = Comparator.comparing(
                    IndicatorResult::headline, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(IndicatorResult::organisation);

    private Standings() {}

    /** Where each organisation stands; by year, indicator and value. */
    static List<Standing> of(List<IndicatorResult> results) {
        List<Standing> standings = new ArrayList<>(results.size());
        for (List<IndicatorResult> peers : peers(results)) {
            for (int i = 0; i < peers.size(); i++) {
                IndicatorResult result = peers.get(i);
                Double national = result.comparison().national();
                boolean compared = result.headline() != null && national != null;
                standings.add(new Standing(
                        result,
                        i + 1,
                        rank(result, peers),
                        compared ? (Double) (result.headline() - national) : null,
                        compared && result.interval() != null ? side(result, national) : null));
            }
        }
        return standings;
    }

    /** One for each year and indicator, in this order. */
    static List<YearAcross> across(List<IndicatorResult> results) {
        List<YearAcross> across = new ArrayList<>();
        for (List<IndicatorResult> peers : peers(results)) {
            List<Double> values = peers.stream()
                    .map(IndicatorResult::headline)
                    .filter(value -> value != null)
                    .toList();
            int valued = values.size();
            YearAcross counted = new YearAcross(
                    peers.get(0).year(),
                    peers.get(0).definition(),
                    peers.size(),
                    valued,
                    positions(peers, Position.ADVERSE_TO_BME),
                    positions(peers, Position.ADVERSE_TO_WHITE),
                    positions(peers, Position.NOT_ADVERSE),
                    positions(peers, Position.TOO_FEW),
                    moves(peers, Direction.BETTER),
                    moves(peers, Direction.WORSE),
                    valued == 0 ? null : values.get(0),
                    valued == 0 ? null : (Double) ((values.get((valued - 1) / 2) + values.get(valued / 2)) / 2),
                    valued == 0 ? null : values.get(valued - 1),
                    null);
            across.add(AcrossHeadline.with(counted));
        }
        return across;
    }

    /** The results of each year and indicator, lowest headline first, those without one last. */
    private static List<List<IndicatorResult>> peers(List<IndicatorResult> results) {
        Map<Key, List<IndicatorResult>> peers =
                new TreeMap<>(Comparator.comparingInt(Key::year).thenComparingInt(Key::indicator));
        for (IndicatorResult result : results) {
            Key key = new Key(result.year(), result.definition().number());
            peers.computeIfAbsent(key, k -> new ArrayList<>()).add(result);
        }
        peers.values().forEach(list -> list.sort(BY_VALUE));
        return List.copyOf(peers.values());
    }

    private static Integer rank(IndicatorResult result, List<IndicatorResult> peers) {
        if (result.headline() == null || result.definition().number() == 1) {
            return null;
        }
        double own = distance(result);
        int nearer = 0;
        for (IndicatorResult peer : peers) {
            nearer += peer.headline() != null && distance(peer) < own ? 1 : 0;
        }
        return nearer + 1;
    }

    /** From equality; for a ratio on the logarithmic scale, so that 0.5 and 2 are equally far. */
    private static double distance(IndicatorResult result) {
        double value = result.headline();
        return Math.abs(result.definition().unit().equals("RATIO") ? Math.log(value) : value);
    }

    private static Standing.NationalComparison side(IndicatorResult result, double national) {
        if (result.interval().lower() > national) {
            return Standing.NationalComparison.ABOVE;
        }
        return result.interval().upper() < national
                ? Standing.NationalComparison.BELOW
                : Standing.NationalComparison.NO_CLEAR_DIFFERENCE;
    }

    private static int positions(List<IndicatorResult> peers, Position position) {
        return (int) peers.stream().filter(peer -> peer.position() == position).count();
    }

    private static int moves(List<IndicatorResult> peers, Direction direction) {
        return (int) peers.stream()
                .filter(peer -> peer.change().direction() == direction)
                .count();
    }
}
