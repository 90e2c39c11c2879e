package org.wresbirt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wresbirt.mart.DictionaryColumn;
import org.wresbirt.mart.DictionaryTable;

class TablesCommandTest {
    private final FakeCapabilities capabilities = new FakeCapabilities();

    @BeforeEach
    void aDictionary() {
        capabilities.tables.add(new DictionaryTable(
                "BOARD",
                "Members of the board.",
                "one membership",
                List.of(
                        new DictionaryColumn("BOARD", "MEMBERSHIP", "VARCHAR(16)", "", "Which members.", "never null"),
                        new DictionaryColumn(
                                "BOARD", "BME_PERCENT", "DOUBLE", "percent", "BME share.", "nobody on the board"))));
        capabilities.tables.add(new DictionaryTable("MART", "About this mart.", "the mart", List.of()));
    }

    @Test
    void listsTables() {
        Run run = Run.wres(capabilities, "tables");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(
                        """
                        TABLE_NAME  ROW_IS          DESCRIPTION
                        ----------  --------------  ---------------------
                        BOARD       one membership  Members of the board.
                        MART        the mart        About this mart.
                        """);
    }

    @Test
    void describesATableWhateverTheCaseOfItsName() {
        assertThat(Run.wres(capabilities, "tables", "board", "--format", "csv").out())
                .isEqualTo("COLUMN_NAME,COLUMN_TYPE,UNIT,DESCRIPTION,NULL_MEANS\r\n"
                        + "MEMBERSHIP,VARCHAR(16),,Which members.,never null\r\n"
                        + "BME_PERCENT,DOUBLE,percent,BME share.,nobody on the board\r\n");
    }

    @Test
    void namesTheTablesThatThereAre() {
        Run run = Run.wres(capabilities, "tables", "BAORD");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("there is no table 'BAORD'; there are: BOARD, MART");
    }
}
