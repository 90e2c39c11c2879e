package org.wresbirt.disclosure;

import java.util.HashMap;
import java.util.Map;
import org.wresbirt.indicator.Group;
import org.wresbirt.indicator.IndicatorResult;

/**
 * The nine results as readers may see them. A result says nothing that the counts beside it do not say: where a count behind
 * its headline is withheld, so are headline, interval, position, change and sentence, and next year's comparison with it.
 */
final class PublishedIndicators {
    private final int minimumCount;
    private final Map<String, IndicatorResult> published = new HashMap<>();

    PublishedIndicators(int minimumCount) {
        this.minimumCount = minimumCount;
    }

    /**
     * What readers may see of a result. Years come in order.
     *
     * @param year the tables of its organisation and year
     */
    IndicatorResult publish(IndicatorResult result, OrganisationCells.Year year) {
        IndicatorResult shown =
                switch (result.definition().number()) {
                    case 1 -> workforce(result, year);
                    case 2 -> likelihood(result, year.recruitment());
                    case 3 -> likelihood(result, year.disciplinary());
                    case 4 -> likelihood(result, year.training());
                    case 9 -> board(result, year);
                    default -> survey(result);
                };
        IndicatorResult before = published.get(key(result, result.year() - 1));
        if (before == null || before.headline() == null) {
            shown = shown.withoutChange();
        }
        published.put(key(result, result.year()), shown);
        return shown;
    }

    private static String key(IndicatorResult result, int year) {
        return result.definition().number() + "/" + year + "/" + result.organisation();
    }

    private static IndicatorResult workforce(IndicatorResult result, OrganisationCells.Year year) {
        if (!year.hasWorkforce()) {
            return result;
        }
        Groups staff = year.everybody();
        Group white = Shown.group(result.white(), staff.white(), staff.total());
        Group bme = Shown.group(result.bme(), staff.bme(), staff.total());
        if (year.showsWorkforceShare() && staff.white().isShown()) {
            return result;
        }
        return year.showsWorkforceShare() && result.headline() != null
                ? result.withShareOnly(white)
                : result.withheld(white, bme, null);
    }

    private static IndicatorResult likelihood(IndicatorResult result, LikelihoodCells cells) {
        return cells.showsResult()
                ? result
                : result.withheld(cells.publishWhite(result.white()), cells.publishBme(result.bme()), null);
    }

    private static IndicatorResult board(IndicatorResult result, OrganisationCells.Year year) {
        Groups members = year.board().all();
        if (members == null) {
            return result;
        }
        // the sentence and the position speak of people of unknown ethnicity too, on the board and among staff
        boolean workforce = year.showsWorkforceShare()
                && (!year.hasWorkforce() || year.everybody().white().isShown());
        if (workforce && members.areShown() && members.total().isShown()) {
            return result;
        }
        return result.withheld(
                Shown.group(result.white(), members.white(), members.total()),
                Shown.group(result.bme(), members.bme(), members.total()),
                year.showsWorkforceShare() ? result.workforceBmeRate() : null);
    }

    private IndicatorResult survey(IndicatorResult result) {
        boolean white = SurveyRule.allows(result.white(), minimumCount);
        boolean bme = SurveyRule.allows(result.bme(), minimumCount);
        return white && bme
                ? result
                : result.withheld(white ? result.white() : Group.NONE, bme ? result.bme() : Group.NONE, null);
    }
}
