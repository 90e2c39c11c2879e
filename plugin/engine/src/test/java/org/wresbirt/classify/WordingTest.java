package org.wresbirt.classify;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest(name = "\"{0}\" is \"{1}\"")
    @CsvSource({
        "'  White  -  British ', white british",
        "'WHITE\u00a0\u2013\u00a0BRITISH', white british",
        "White & Asian, white asian",
        "White and Asian, white asian",
        "White/Asian, white asian",
        "'and', ''",
        "Sand or Orange, sand orange",
        "Don't know, dont know",
        "Don\u2019t know, dont know",
        "Asian total, asian",
        "Asian total Total, asian",
        "Total, total",
        "5.0, 5",
        "5.00, 5",
        "5.5, 5 5",
        "-9, minus 9",
        "-9.0, minus 9",
        "\u22121, minus 1",
        "- British, british",
        "\u2713, tick",
        "\u2717 no, cross no",
        "NHS|XR05|Review Body Band 5, nhs xr05 review body band 5",
        "'---', ''",
    })
    void normalises(String raw, String words) {
        assertThat(Wording.of(raw)).isEqualTo(words);
    }

    @Test
    void nothingIsNothing() {
        assertThat(Wording.of(null)).isEmpty();
        assertThat(Wording.of(" \u00a0\t\u2003")).isEmpty();
    }

    @Property
    void twiceIsOnce(@ForAll String raw) {
        String words = Wording.of(raw);
        assertThat(Wording.of(words)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} on \"{1}\": {2}")
    @CsvSource({
        "* band 5 *, band 5, true",
        "* band 5 *, bank nurse band 5 london, true",
        "* band 5 *, band 57, false",
        "* band 5 *, husband 5, false",
        "vm##, vm01, true",
        "vm##, vm1, false",
        "vm##, vm01 director, false",
        "vm*, vmware, true",
        "*shire, yorkshire, true",
        "n#?, n6h, true",
        "n#?, nah, false",
        "* excl* white minorit*, bme excluding all white minorities, true",
        "* excl* white minorit*, white minorities excluded, false",
    })
    void patterns(String pattern, String words, boolean matches) {
        assertThat(new ValuePattern(Wording.ofPattern(pattern)).matches(words)).isEqualTo(matches);
    }
}
