package org.wresbirt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** PDF/UA-1, as far as a program can tell: the rules of the Matterhorn Protocol that veraPDF checks. */
final class PdfUa {
    private PdfUa() {}

    static void assertConforms(Path pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf.toFile(), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions())
                    .as(pdf.getFileName().toString())
                    .extracting(failed -> failed.getRuleId().getClause() + "-"
                            + failed.getRuleId().getTestNumber() + ": " + failed.getMessage() + " at "
                            + failed.getLocation().getContext())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
            assertThat(result.getTotalAssertions())
                    .as("rules tried: few mean that there was nothing to check")
                    .isGreaterThan(200);
        }
    }
}
