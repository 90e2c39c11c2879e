package org.wresbirt.emitter.pdf;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.eclipse.birt.report.engine.content.IReportContent;
import org.eclipse.birt.report.engine.emitter.pdf.PDFPage;
import org.eclipse.birt.report.engine.emitter.pdf.PDFPageDevice;
import org.eclipse.birt.report.engine.nLayout.area.IArea;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.wresbirt.emitter.DocumentDetails;
import org.wresbirt.emitter.Product;

/** The document as a whole: its details, and which tag is open. */
final class AccessibleDocument extends PDFPageDevice {
    static final String FIGURE = "Figure";

    /** What the reader sees of the link that is being made; null if unknown. */
    String linkText;

    private final Deque<String> openTags = new ArrayDeque<>();

    AccessibleDocument(
            OutputStream output,
            String title,
            String author,
            String subject,
            String description,
            IReportContext context,
            IReportContent report) {
        super(output, title, author, subject, description, context, report);
        // BIRT puts the path of its own jar here
        doc.addCreator(Product.nameAndVersion());
        String language = DocumentDetails.language(context, report);
        doc.setDocumentLanguage(language);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language, PdfObject.TEXT_UNICODE));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        if (isPDFUAFormat()) {
            // BIRT says so at the end, when all pages but the last are written
            writer.setTabs(PdfName.S);
        }
    }

    @Override
    public void close() throws Exception {
        String title = DocumentDetails.title(context);
        if (title != null) {
            doc.addTitle(title);
        }
        super.close();
    }

    @Override
    protected PDFPage createPDFPage(int width, int height) {
        return new AccessiblePage(width, height, doc, writer, this);
    }

    @Override
    public void openTag(String tag, IArea area) {
        super.openTag(tag, area);
        openTags.push(tag == null ? "" : tag);
    }

    @Override
    public void closeTag(String tag, IArea area) {
        super.closeTag(tag, area);
        openTags.pop();
    }

    boolean isInFigure() {
        return FIGURE.equals(openTags.peek());
    }

    /** The figure opened last; null if the last element is none, as when a table goes on from the page before. */
    PdfStructureElement newestFigure() {
        PdfObject at = writer.getStructureTreeRoot();
        PdfStructureElement newest = null;
        while (at instanceof PdfDictionary element) {
            newest = element instanceof PdfStructureElement one ? one : newest;
            PdfObject kids = element.get(PdfName.K);
            at = kids != null && kids.isArray() ? last((PdfArray) kids) : kids;
        }
        return newest != null && PdfName.FIGURE.equals(newest.get(PdfName.S)) ? newest : null;
    }

    private static PdfObject last(PdfArray kids) {
        return kids.isEmpty() ? null : kids.getPdfObject(kids.size() - 1);
    }
}
