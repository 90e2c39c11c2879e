package org.wresbirt.distribute.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that every system takes. */
class FileNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Guy's and St Thomas' NHS Trust - WRES 2025 | Guy's and St Thomas' NHS Trust - WRES 2025
                    Betsi Cadwaladr, Ysbyty Môn                | Betsi Cadwaladr, Ysbyty Môn
                    ../../etc/passwd                           | -..-etc-passwd
                    ..                                         | _
                    C:\\Windows                                | C--Windows
                    a/b\\c:d*e?f"g<h>i                          | a-b-c-d-e-f-g-h-i
                    two   spaces.                              | two spaces
                    con                                        | _con
                    NUL.report                                 | _NUL.report
                    """)
    void names(String text, String name) {
        assertThat(FileNames.safe(text)).isEqualTo(name);
    }

    @Test
    void neitherControlsNorDirectionMarks() {
        assertThat(FileNames.safe("a\u0000b\nc\u202Efdp.exe")).isEqualTo("a-b-c-fdp.exe");
    }

    @Test
    void longNamesAreCutBetweenLetters() {
        assertThat(FileNames.safe("x".repeat(119) + "\uD83D\uDE00 and more")).isEqualTo("x".repeat(119));
        assertThat(FileNames.safe("")).isEqualTo("_");
    }
}
