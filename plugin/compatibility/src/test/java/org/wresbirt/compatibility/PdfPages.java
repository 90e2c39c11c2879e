package org.wresbirt.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A report in PDF, as a reader's program sees it. */
final class PdfPages {
    private final String text;

    /** @throws IOException if it is no PDF. It must be by our emitter: tagged, with its maker and language */
    PdfPages(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getDocumentInformation().getCreator()).startsWith("WRES for BIRT ");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("en");
            text = new PDFTextStripper().getText(pdf);
        }
    }

    /** Words with a digit in them, in order and once each. */
    static Set<String> figures(String text) {
        Set<String> figures = new TreeSet<>();
        for (String word : text.split("[\\s\\u00a0]+")) {
            if (word.matches(".*[0-9].*")) {
                figures.add(word);
            }
        }
        return figures;
    }

    Set<String> figures() {
        return figures(text);
    }
}
