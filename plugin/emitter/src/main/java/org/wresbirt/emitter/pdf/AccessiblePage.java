package org.wresbirt.emitter.pdf;

import java.util.Map;
import org.eclipse.birt.report.engine.emitter.pdf.PDFPage;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** One page, in which every picture is a figure with its alternative text, or decoration. */
final class AccessiblePage extends PDFPage {
    private static final PdfName ALTERNATIVE_TEXT = new PdfName("Alt");
    private static final PdfName LAYOUT = new PdfName("Layout");

    private final AccessibleDocument document;

    AccessiblePage(int width, int height, Document text, PdfWriter writer, AccessibleDocument document) {
        super(width, height, text, writer, document);
        this.document = document;
    }

    /** Charts have no tag of their own; without one they vanish from a tagged document, or take that of what is round them. */
    @Override
    @SuppressWarnings("rawtypes") // as declared by BIRT
    protected void drawImage(
            String id,
            byte[] data,
            String extension,
            float x,
            float y,
            float height,
            float width,
            String alternativeText,
            Map parameters)
            throws Exception {
        if (!document.isTagged() || isInArtifact()) {
            super.drawImage(id, data, extension, x, y, height, width, alternativeText, parameters);
        } else if (document.isInFigure()) {
            super.drawImage(id, data, extension, x, y, height, width, alternativeText, parameters);
            describe(alternativeText, x, y, height, width);
        } else if (alternativeText == null || alternativeText.isBlank()) {
            beginArtifact();
            super.drawImage(id, data, extension, x, y, height, width, null, parameters);
            endArtifact();
        } else {
            document.openTag(AccessibleDocument.FIGURE, null);
            super.drawImage(id, data, extension, x, y, height, width, alternativeText, parameters);
            describe(alternativeText, x, y, height, width);
            document.closeTag(AccessibleDocument.FIGURE, null);
        }
    }

    /** BIRT drops characters such as a true minus from the text, and measures the box from the wrong edge. */
    private void describe(String alternativeText, float x, float y, float height, float width) {
        PdfStructureElement figure = document.newestFigure();
        if (figure == null || alternativeText == null) {
            return;
        }
        figure.put(ALTERNATIVE_TEXT, new PdfString(alternativeText, PdfObject.TEXT_UNICODE));
        PdfDictionary attributes = figure.getAsDict(PdfName.A);
        if (attributes != null) {
            float bottom = transformY(y, height);
            attributes.put(PdfName.O, LAYOUT);
            attributes.put(PdfName.BBOX, new PdfRectangle(x, bottom, x + width, bottom + height));
        }
    }

    /** The hidden annotation that shows a tooltip belongs to no tag, which PDF/UA-1 forbids (7.18.1). */
    @Override
    public void showHelpText(String text, float x, float y, float width, float height) {
        if (!document.isTagged()) {
            super.showHelpText(text, x, y, width, height);
        }
    }

    @Override
    protected void showHelpText(float x, float y, float width, float height, String text) {
        if (!document.isTagged()) {
            super.showHelpText(x, y, width, height, text);
        }
    }

    /** PDF/UA-1 wants every link to say where it leads (7.18.5). A tooltip in the design, if there is one, replaces this. */
    @Override
    public PdfAnnotation createHyperlink(
            String address, String bookmark, String target, int type, int x, int y, int width, int height) {
        PdfAnnotation link = super.createHyperlink(address, bookmark, target, type, x, y, width, height);
        String seen = document.linkText != null && !document.linkText.isBlank() ? document.linkText : address;
        if (document.isTagged() && (seen != null || bookmark != null)) {
            link.put(PdfName.CONTENTS, new PdfString(seen != null ? seen : bookmark, PdfObject.TEXT_UNICODE));
        }
        return link;
    }
}
