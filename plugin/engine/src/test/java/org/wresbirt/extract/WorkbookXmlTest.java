package org.wresbirt.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found does not depend on where the bytes of a part are cut; see SourceLimitsTest for whole workbooks. */
class WorkbookXmlTest {
    private static final int LEAST = 4;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<sst><row r=\"1\"><c r=\"A1\" t='s'><v>1</v></c><c r=\"B1\"/></row><row/></sst> |",
                "<?xml version=\"1.0\"?><w><x:row><x:c r=\"XFD1048576\"></x:c></x:row></w> |",
                "<w a='>' b=\">\"><c a='\">' r=\"XFD1\"/></w> |",
                "<w><c a=\">\" r=\"ZZZZZZ1\"/></w> | a cell beyond the last column",
                "<w><c a='\">' r=\"ZZZZZZ1\"/></w> | a cell beyond the last column",
                "<w><c r=\"&#90;1\"/></w> | as no spreadsheet program does",
                "<w><row><!-- </row> --></row></w> | comments or marked sections",
                "<w><row><c/><?x?></row></w> | comments or marked sections",
                "<!DOCTYPE w><w/> | document types or entities",
                "<w><c aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=\"\"/></w> | more attributes than a cell can have",
            })
    void howeverItIsCut(String xml, String problem) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        for (int piece = LEAST; piece <= bytes.length; piece++) {
            String found = problem(bytes, piece);
            if (problem == null) {
                assertThat(found).as("in pieces of %d", piece).isNull();
            } else {
                assertThat(found).as("in pieces of %d", piece).contains(problem);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "<sst><si><t>a</t></si></sst>, true",
        "<styleSheet><numFmt a=''/></styleSheet>, true",
        "<c><is/></c>, false"
    })
    void whetherTextsAreKeptInMemory(String xml, boolean kept) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        for (int piece = LEAST; piece <= bytes.length; piece++) {
            WorkbookXml seen = new WorkbookXml();
            feed(seen, bytes, piece);
            assertThat(seen.isHeld()).as("in pieces of %d", piece).isEqualTo(kept);
        }
    }

    private static String problem(byte[] bytes, int piece) {
        return feed(new WorkbookXml(), bytes, piece);
    }

    private static String feed(WorkbookXml xml, byte[] bytes, int piece) {
        for (int from = 0; from < bytes.length; from += piece) {
            byte[] part = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + piece));
            String problem = xml.problem(part, part.length);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }
}
