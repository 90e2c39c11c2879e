package org.wresbirt.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wresbirt.indicator.Group;

class SurveyRuleTest {
    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "20, 100, 5, true, a group like most",
        "4, 100, 5, false, fewer than five said so",
        "96, 100, 5, false, fewer than five did not",
        "5, 10, 5, true, five said so and five did not",
        "0, 100, 5, true, nobody said so",
        "100, 100, 5, false, everybody said so",
        "10, 19, 20, false, fewer answered than the smallest count shown",
        "4, 100, 1, true, everything may be shown",
        "100, 100, 1, true, everything may be shown"
    })
    void aGroupStandsOrFallsAlone(long said, long answered, int minimumCount, boolean shown, String why) {
        assertThat(SurveyRule.allows(Group.of(said, answered), minimumCount))
                .as(why)
                .isEqualTo(shown);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "9,, false, the survey itself withholds the share",
        "900, 25.5, true, a share published with its base",
        "60, 5, false, a share and a base that tell that three said so",
        "60, 96.5, false, a share and a base that tell that two did not",
        "60, 0, true, a share and a base that tell that nobody said so",
        ", 25.5, true, a share published alone"
    })
    void publishedResultsAreShownAsPublished(Long answered, Double percent, boolean shown, String why) {
        assertThat(SurveyRule.allows(new Group(null, answered, percent), 5))
                .as(why)
                .isEqualTo(shown);
    }
}
