package org.wresbirt.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalEndingsTest {
    @ParameterizedTest
    @CsvSource({
        "Ashby Hospitals NHS Trust, Ashby Hospitals",
        "Ashby Hospitals NHS Foundation Trust, Ashby Hospitals",
        "ASHBY HOSPITALS NHS FOUNDATION TRUST, ASHBY HOSPITALS",
        "Otterway Integrated Care Board, Otterway ICB",
        "NHS Otterway Integrated Care Board, NHS Otterway ICB",
        "Larkspur Hospice CIC, Larkspur Hospice",
        // nothing but an ending, or no ending
        "NHS Trust, NHS Trust",
        "Trust, Trust",
        "RAA, RAA",
        "The Public Clinic, The Public Clinic",
    })
    void a_name_without_what_the_organisation_is_in_law(String name, String shortened) {
        assertThat(LegalEndings.without(name)).isEqualTo(shortened);
    }

    @Test
    void what_the_file_gives_goes_before() {
        try (Source source = new Source("Example Trust")) {
            source.file(
                            "organisations.csv",
                            "ODS Code,Organisation Name,Short Name",
                            "RAA,Ashby and Wenlow Valley NHS Trust,Ashby",
                            "RBB,Barton Community NHS Trust,")
                    .file(
                            "staff 2024.csv",
                            "Employee Number,Staff Group,Pay Scale,Ethnic Origin,Organisation",
                            "20000001,Students,Band 5,A,RAA",
                            "20000002,Students,Band 5,A,RBB",
                            "20000003,Students,Band 5,A,RCC");
            assertThat(source.count().organisations())
                    .extracting(Organisation::shortName)
                    .containsExactlyInAnyOrder("Ashby", "Barton Community", "RCC");
        }
    }
}
