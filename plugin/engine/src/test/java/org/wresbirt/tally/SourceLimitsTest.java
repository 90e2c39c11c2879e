package org.wresbirt.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wresbirt.extract.ExtractException;

/** Files made to cost more than they are worth, and folders chosen by mistake, are refused with the limit that they pass. */
class SourceLimitsTest {
    private static final String BOARD = "Post,Voting,Executive,Ethnic Origin";

    private final Source source = new Source();
    private final Map<String, byte[]> parts = new TreeMap<>();

    SourceLimitsTest() {
        part("[Content_Types].xml", "<Types/>");
        part(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"xl/workbook.xml\"/></Relationships>");
        part("xl/workbook.xml", "<workbook/>");
        part("xl/worksheets/sheet1.xml", sheet("<c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c>"));
    }

    @AfterEach
    void cleanUp() {
        source.close();
        for (String setting : new String[] {
            "files", "megabytes", "cell.megabytes", "workbook.megabytes", "workbook.ratio", "workbook.text.megabytes"
        }) {
            System.clearProperty("wres.limit." + setting);
        }
    }

    private static String sheet(String cells) {
        return "<worksheet><sheetData><row r=\"1\">" + cells + "</row></sheetData></worksheet>";
    }

    private void part(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] workbook() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void isRefused(byte[] workbook, String problem) {
        source.bytes("board.xlsx", workbook);
        assertThatThrownBy(source::count)
                .isInstanceOf(ExtractException.class)
                .hasMessageStartingWith("board.xlsx: the workbook ")
                .hasMessageContaining(problem);
    }

    @Test
    void aWorkbookThatExpandsWithoutEnd() {
        System.setProperty("wres.limit.workbook.megabytes", "1");
        part("xl/worksheets/sheet1.xml", sheet("<c r=\"A1\"/>".repeat(200_000)));
        byte[] bomb = workbook();
        assertThat(bomb.length).as("on disk").isLessThan(20_000);
        isRefused(bomb, "expands to more than 1 megabytes");
        isRefused(bomb, "whoever runs the program may set wres.limit.workbook.megabytes higher");
    }

    @Test
    void aWorkbookThatLiesAboutItsSize() {
        System.setProperty("wres.limit.workbook.megabytes", "1");
        part("xl/worksheets/sheet1.xml", sheet("<c r=\"A1\"/>".repeat(200_000)));
        byte[] bomb = workbook();
        ByteBuffer buffer = ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN);
        int lies = 0;
        for (int i = 0; i < bomb.length - 46; i++) {
            if (buffer.getInt(i) == 0x02014b50 && buffer.getInt(i + 24) > 1_000_000) {
                buffer.putInt(i + 24, 100); // the size in the archive's directory
                lies++;
            }
        }
        assertThat(lies).isEqualTo(1);
        source.bytes("board.xlsx", bomb);
        assertThatThrownBy(source::count)
                .isInstanceOf(ExtractException.class)
                .hasMessageStartingWith("board.xlsx: the ");
    }

    @Test
    void moreTextsThanMemoryShouldHold() {
        System.setProperty("wres.limit.workbook.text.megabytes", "1");
        part("xl/sharedStrings.xml", "<sst>" + "<si><t>a text</t></si>".repeat(60_000) + "</sst>");
        isRefused(workbook(), "more than 1 megabytes of different texts");
        parts.put("xl/pictures/logo.png", parts.remove("xl/sharedStrings.xml"));
        isRefused(workbook(), "more than 1 megabytes of different texts");
    }

    @Test
    void entitiesThatMultiplyOrReadFiles() {
        part(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                        + sheet("<c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c>"));
        isRefused(workbook(), "document types or entities of its own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void anEncodingThatWouldHideThem(String encoding) {
        parts.put("xl/worksheets/sheet1.xml", sheet("").getBytes(Charset.forName(encoding)));
        isRefused(workbook(), "an encoding other than UTF-8");
    }

    @Test
    void aWorkbookThatExpandsMoreThanTextDoes() {
        part("xl/worksheets/sheet1.xml", sheet(("</row><row>" + "<c/>".repeat(20)).repeat(800_000)));
        isRefused(workbook(), "expands to more than 200 times its size");
        isRefused(workbook(), "may set wres.limit.workbook.ratio higher");
    }

    /** An empty line before the first element is no reason not to look. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\r\n\t"})
    void whatBeginsWithASpaceIsXmlToo(String space) {
        part("xl/worksheets/sheet1.xml", space + sheet("<c r=\"ZZZZZZ1\"/>"));
        isRefused(workbook(), "a cell beyond the last column");
    }

    @Test
    void partsWithoutEnd() {
        for (int i = 0; i < 10_000; i++) {
            part("xl/pictures/" + i, "");
        }
        isRefused(workbook(), "more than 10000 parts");
    }

    /** Readers differ in which of the two they take. */
    @Test
    void twoPartsOfOneName() {
        part("xl/Worksheets/Sheet1.xml", sheet(""));
        isRefused(workbook(), "two parts of one name");
    }

    @Test
    void aTagWithoutEnd() {
        part("xl/worksheets/sheet1.xml", sheet("<is a=\"" + "a".repeat(600_000) + "\"/>"));
        isRefused(workbook(), "a tag longer than a cell can be");
    }

    /** However it is written: as a prefix, in either quotation marks, with an entity, behind something longer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c s=\"1\" r=\"ZZZZZZ1\"/>",
                "<c r='ZZZZZZ1'/>",
                "<x:c r = \"ZZZZZZ1\"/>",
                "<c\tr=\"ZZZZZZ1\"></c>",
                "<c a=\">\" r=\"ZZZZZZ1\"/>",
                "<c a='\">' r=\"ZZZZZZ1\"/>",
            })
    void aCellFarBeyondTheLastColumn(String cell) {
        part("xl/worksheets/sheet1.xml", sheet(cell));
        isRefused(workbook(), "a cell beyond the last column");
    }

    @Test
    void aCellWhosePlaceIsHidden() {
        part("xl/worksheets/sheet1.xml", sheet("<c r=\"&#90;&#90;&#90;&#90;&#90;&#90;1\"/>"));
        isRefused(workbook(), "whose place is written as no spreadsheet program does");
        part("xl/worksheets/sheet1.xml", sheet("<c a=\"" + "a".repeat(200) + "\" r=\"ZZZZZZ1\"/>"));
        isRefused(workbook(), "more attributes than a cell can have");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c/>", "<c><is><r><t>text</t></r></is></c>", "<x:c/>", "<c></c><!-- </row> -->"})
    void aRowWithoutEnd(String cell) {
        part("xl/worksheets/sheet1.xml", sheet(cell.repeat(1_100_000)));
        source.bytes("board.xlsx", workbook());
        assertThatThrownBy(source::count)
                .isInstanceOf(ExtractException.class)
                .hasMessageMatching("board.xlsx: the workbook has (a row of more than 4 megabytes|comments"
                        + " or marked sections between its cells), which no HR extract does.*");
    }

    @Test
    void rowsWithoutEnd() {
        part("xl/worksheets/sheet1.xml", sheet("</row><row><c/>".repeat(1 << 20)));
        isRefused(workbook(), "more rows than a worksheet can have");
    }

    @Test
    void aCellOfABook() {
        part("xl/sharedStrings.xml", "<sst><si><t>" + "a".repeat(600_000) + "</t></si></sst>");
        isRefused(workbook(), "a cell with more text than a cell can hold");
    }

    @Test
    void worksheetsWithoutEnd() {
        for (int i = 1; i <= 257; i++) {
            part("xl/worksheets/sheet" + i + ".xml", sheet(""));
        }
        isRefused(workbook(), "more than 256 worksheets");
    }

    @Test
    void moreFilesThanAnExtractHas() {
        System.setProperty("wres.limit.files", "3");
        for (int i = 1; i <= 4; i++) {
            source.file("board" + i + ".csv", BOARD);
        }
        assertThatThrownBy(source::count)
                .isInstanceOf(ExtractException.class)
                .hasMessageContaining("holds more than 3 files. Give the folder that holds the extracts")
                .hasMessageContaining("may set wres.limit.files higher");
    }

    @Test
    void moreBytesThanExtractsHave() {
        System.setProperty("wres.limit.megabytes", "1");
        source.file("board.csv", BOARD, "x".repeat(1 << 20));
        assertThatThrownBy(source::count)
                .isInstanceOf(ExtractException.class)
                .hasMessageContaining("holds more than 1 megabytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "99999999999"})
    void aLimitThatIsNoNumber(String value) {
        System.setProperty("wres.limit.files", value);
        source.file("board.csv", BOARD);
        assertThatThrownBy(source::count)
                .isInstanceOf(ExtractException.class)
                .hasMessage("The setting wres.limit.files is '" + value + "'. Set it to a whole number above 0.");
    }

    /** In text, what has no end is usually a quotation mark that was not closed; only so much of it is held. */
    @Test
    void aFieldWithoutEnd() {
        source.file("board 2024.csv", BOARD, "\"" + "x,\n".repeat(1 << 20));
        assertThatThrownBy(source::count)
                .isInstanceOf(ExtractException.class)
                .hasMessageStartingWith("board 2024.csv, line 2: a cell of this row does not end within 1 megabytes.")
                .hasMessageContaining("quotation mark")
                .hasMessageContaining("may set wres.limit.cell.megabytes higher");
        System.setProperty("wres.limit.cell.megabytes", "10");
        assertThatThrownBy(source::count)
                .isInstanceOf(ExtractException.class)
                .hasMessageStartingWith("board 2024.csv, line 2: from here on the text cannot be cut into rows.");
    }

    @Test
    void foldersInFoldersWithoutEnd() {
        source.file("1/2/3/4/5/6/7/board 2024.csv", BOARD, "Chair,Y,N,A");
        assertThat(source.count().files()).hasSize(1);
        source.file("1/2/3/4/5/6/7/8/board 2024.csv", BOARD, "Chair,Y,N,A");
        assertThatThrownBy(source::count)
                .isInstanceOf(ExtractException.class)
                .hasMessageContaining("holds folders nested more than 8 deep");
    }

    @Test
    void linksInTheFolderAreNotFollowed(@TempDir Path elsewhere) throws IOException {
        source.file("board 2024.csv", BOARD, "Chair,Y,N,A");
        Path secret = Files.writeString(elsewhere.resolve("secret.csv"), BOARD + "\nMember,Y,N,A\n");
        Files.createSymbolicLink(source.folder.resolve("loop"), source.folder);
        Files.createSymbolicLink(source.folder.resolve("out"), elsewhere);
        Files.createSymbolicLink(source.folder.resolve("secret.csv"), secret);
        assertThat(source.count().files()).extracting(SourceFile::name).containsExactly("board 2024.csv");
    }
}
