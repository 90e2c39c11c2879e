package org.wresbirt.distribute.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDFs that open with a password only. */
class PdfProtectionTest {
    @TempDir
    private Path folder;

    private Path protectedPdf(String password) throws Exception {
        Path open = folder.resolve("open.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle("A title that nobody must read");
            PDMarkInfo tagged = new PDMarkInfo();
            tagged.setMarked(true);
            document.getDocumentCatalog().setMarkInfo(tagged);
            document.getDocumentCatalog().setLanguage("en-GB");
            document.save(open.toFile());
        }
        Path safe = folder.resolve("safe.pdf");
        PdfProtection.protect(open, safe, password);
        return safe;
    }

    @Test
    void opensWithThePasswordAndIsStillAccessible() throws Exception {
        try (PDDocument document =
                Loader.loadPDF(protectedPdf("Gwasanaeth Iechyd ŵ").toFile(), "Gwasanaeth Iechyd ŵ")) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getCurrentAccessPermission().canExtractForAccessibility())
                    .isTrue();
            assertThat(document.getEncryption().getVersion()).isEqualTo(5);
            assertThat(document.getEncryption().getRevision()).isEqualTo(6);
            assertThat(document.getEncryption().getLength()).isEqualTo(256);
        }
    }

    @Test
    void doesNotOpenWithAnotherOrNone() throws Exception {
        Path safe = protectedPdf("right");
        assertThatThrownBy(() -> Loader.loadPDF(safe.toFile())).isInstanceOf(InvalidPasswordException.class);
        assertThatThrownBy(() -> Loader.loadPDF(safe.toFile(), "wrong")).isInstanceOf(InvalidPasswordException.class);
        assertThat(new String(Files.readAllBytes(safe), StandardCharsets.ISO_8859_1))
                .contains("AESV3")
                .doesNotContain("nobody must read");
    }
}
