package org.wresbirt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordTablesTest {
    @Test
    void widthsOfColumnsHaveTheNameOfTheStandard() {
        assertThat(WordTables.mended("<w:tblGrid><w:gridCol w:val=\"2313\"/><w:gridCol w:val=\"646\"/></w:tblGrid>"))
                .isEqualTo("<w:tblGrid><w:gridCol w:w=\"2313\"/><w:gridCol w:w=\"646\"/></w:tblGrid>");
    }

    @Test
    void propertiesOfAParagraphStandInParagraphsAlone() {
        assertThat(WordTables.mended("<w:tc><w:tcPr/><w:tcPr></w:tcPr><w:pPr><w:jc w:val=\"right\"/></w:pPr>"
                        + "<w:p><w:pPr><w:spacing/></w:pPr></w:p></w:tc>"))
                .isEqualTo("<w:tc><w:tcPr/><w:tcPr></w:tcPr><w:p><w:pPr><w:spacing/></w:pPr></w:p></w:tc>");
    }

    @Test
    void aRowStaysOnOnePageUnlessItHoldsATable() {
        assertThat(
                        WordTables.mended(
                                "<w:tbl><w:tr><w:trPr/><w:tc>1</w:tc></w:tr><w:tr><w:trPr/><w:tc><w:tbl>"
                                        + "<w:tr><w:trPr><w:tblHeader w:val=\"on\"/></w:trPr><w:tc>2</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>"))
                .isEqualTo(
                        "<w:tbl><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>1</w:tc></w:tr><w:tr><w:trPr/><w:tc><w:tbl>"
                                + "<w:tr><w:trPr><w:cantSplit/><w:tblHeader w:val=\"on\"/></w:trPr><w:tc>2</w:tc></w:tr>"
                                + "</w:tbl></w:tc></w:tr></w:tbl>");
    }

    @Test
    void allElseStaysAsItWas(@TempDir Path folder) throws Exception {
        Path document = folder.resolve("document.docx");
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, -1};
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(document))) {
            zip.putNextEntry(new ZipEntry("media/image1.PNG"));
            zip.write(picture);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:t>−14.0 “Otterway”</w:t><w:gridCol w:val=\"1\"/>".getBytes(StandardCharsets.UTF_8));
        }
        Path mended = folder.resolve("mended.docx");
        WordTables.mend(document, mended);
        try (ZipFile zip = new ZipFile(mended.toFile())) {
            assertThat(zip.getInputStream(zip.getEntry("media/image1.PNG")).readAllBytes())
                    .isEqualTo(picture);
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("word/document.xml"))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8))
                    .isEqualTo("<w:t>−14.0 “Otterway”</w:t><w:gridCol w:w=\"1\"/>");
        }
    }
}
