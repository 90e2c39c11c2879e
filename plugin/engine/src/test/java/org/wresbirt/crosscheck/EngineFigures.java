package org.wresbirt.crosscheck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wresbirt.indicator.BandShare;
import org.wresbirt.indicator.BoardShare;
import org.wresbirt.indicator.DisparityRatio;
import org.wresbirt.indicator.IndicatorResult;
import org.wresbirt.indicator.Results;
import org.wresbirt.statistics.Interval;

/** The engine's results under the names that the SQL files give to the same figures. */
final class EngineFigures {
    private EngineFigures() {}

    static List<Map<String, Object>> indicator(Results results, int number) {
        return results.indicators().stream()
                .filter(result -> result.definition().number() == number)
                .map(EngineFigures::figures)
                .toList();
    }

    static List<Map<String, Object>> bands(Results results) {
        return results.workforceByBand().stream()
                // A band without anybody is a row of the engine's table, not of a GROUP BY.
                .filter(share -> share.total() > 0)
                .map(EngineFigures::figures)
                .toList();
    }

    static List<Map<String, Object>> board(Results results) {
        return results.board().stream().map(EngineFigures::figures).toList();
    }

    static List<Map<String, Object>> disparityRatios(Results results) {
        return results.disparityRatios().stream().map(EngineFigures::figures).toList();
    }

    private static Map<String, Object> figures(IndicatorResult result) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("reporting_year", result.year());
        row.put("white_numerator", result.white().numerator());
        row.put("white_denominator", result.white().denominator());
        row.put("white_rate", result.white().rate());
        row.put("bme_numerator", result.bme().numerator());
        row.put("bme_denominator", result.bme().denominator());
        row.put("bme_rate", result.bme().rate());
        if (result.definition().number() == 9) {
            row.put("workforce_bme_rate", result.workforceBmeRate());
        }
        row.put("headline_value", result.headline());
        put(row, "", result.interval());
        return row;
    }

    private static Map<String, Object> figures(BandShare share) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("reporting_year", share.year());
        row.put("contract", share.contract().name());
        row.put("segment", share.segment().name());
        row.put("band", share.band().code());
        row.put("white", share.white());
        row.put("bme", share.bme());
        row.put("unknown", share.unknown());
        row.put("everybody", share.total());
        row.put("bme_percent", 100.0 * share.bme() / share.total());
        put(row, "bme_percent_", share.bmeInterval());
        return row;
    }

    private static Map<String, Object> figures(BoardShare share) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("reporting_year", share.year());
        row.put("membership", share.membership());
        row.put("white", share.white());
        row.put("bme", share.bme());
        row.put("unknown", share.unknown());
        row.put("members", share.total());
        row.put("workforce_bme_rate", share.workforceBmePercent());
        row.put("difference", share.difference());
        put(row, "", share.interval());
        return row;
    }

    private static Map<String, Object> figures(DisparityRatio ratio) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("reporting_year", ratio.year());
        row.put("segment", ratio.segment().name());
        row.put("step", ratio.step());
        row.put("white_from", ratio.whiteFrom());
        row.put("white_to", ratio.whiteTo());
        row.put("bme_from", ratio.bmeFrom());
        row.put("bme_to", ratio.bmeTo());
        row.put("ratio", ratio.ratio());
        put(row, "", ratio.interval());
        return row;
    }

    private static void put(Map<String, Object> row, String prefix, Interval interval) {
        row.put(prefix + "lower_95", interval == null ? null : interval.lower());
        row.put(prefix + "upper_95", interval == null ? null : interval.upper());
    }
}
