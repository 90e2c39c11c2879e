package org.wresbirt.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ChangeBetweenEstimatesTest {
    /** Altman and Bland, BMJ 326 (2003), 219: relative risks 0.67 (0.46 to 0.98) and 0.88 (0.71 to 1.08), z = −1.24. */
    @Test
    void agreesWithAltmanAndBland() {
        Estimate first = new Estimate(Math.log(0.67), (Math.log(0.98) - Math.log(0.46)) / (2 * 1.96));
        Estimate second = new Estimate(Math.log(0.88), (Math.log(1.08) - Math.log(0.71)) / (2 * 1.96));
        assertThat(first.changeSince(second)).isCloseTo(-1.24, within(0.005));
        assertThat(Estimate.isClear(first.changeSince(second))).isFalse();
    }

    /** ln 2 and ln 1 with standard errors √(80/2000 + 90/1000)… worked by hand: √(0.04 + 0.09) and √(0.04 + 0.04). */
    @Test
    void logRatiosFromCounts() {
        Estimate now = Estimate.ofLogRatio(new Proportion(20, 100), new Proportion(10, 100));
        Estimate before = Estimate.ofLogRatio(new Proportion(20, 100), new Proportion(20, 100));
        assertThat(now.standardError()).isCloseTo(Math.sqrt(0.13), within(1e-12));
        assertThat(now.changeSince(before)).isCloseTo(0.693147 / Math.sqrt(0.21), within(1e-6));
    }

    /** Gaps of 10 and 0 points; the four variances 0.0021 + 0.0016 + 0.0016 + 0.0016 of 100 people each. */
    @Test
    void gapsFromFourVariances() {
        Estimate now = Estimate.ofDifference(new Proportion(30, 100), new Proportion(20, 100));
        Estimate before = Estimate.ofDifference(new Proportion(20, 100), new Proportion(20, 100));
        assertThat(now.changeSince(before)).isCloseTo(0.1 / Math.sqrt(0.0069), within(1e-9));
    }

    @Test
    void crossingEqualityIsAChangeButNotADistance() {
        Estimate before = new Estimate(Math.log(1.5), 0.05);
        Estimate now = new Estimate(Math.log(1 / 1.5), 0.05);
        assertThat(Estimate.isClear(now.changeSince(before))).isTrue();
        assertThat(now.distanceChangeSince(before)).isCloseTo(0, within(1e-12));
    }

    @Test
    void nothingThatVariesIsNoClearChange() {
        Estimate certain = new Estimate(0, 0);
        assertThat(Estimate.isClear(certain.changeSince(certain))).isFalse();
    }
}
