package org.wresbirt.emitter.pdf;

import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.eclipse.birt.report.engine.content.IReportContent;
import org.eclipse.birt.report.engine.emitter.IEmitterServices;
import org.eclipse.birt.report.engine.emitter.pdf.PDFRender;
import org.eclipse.birt.report.engine.layout.emitter.IPageDevice;
import org.eclipse.birt.report.engine.nLayout.area.IContainerArea;
import org.eclipse.birt.report.engine.nLayout.area.IImageArea;
import org.eclipse.birt.report.engine.nLayout.area.ITextArea;
import org.eclipse.birt.report.engine.nLayout.area.impl.BlockTextArea;

/** Knows, while a link is made, what the reader sees of it. */
final class AccessibleRender extends PDFRender {
    AccessibleRender(IEmitterServices services) throws EngineException {
        super(services);
    }

    @Override
    public IPageDevice createPageDevice(
            String title,
            String author,
            String subject,
            String description,
            IReportContext context,
            IReportContent report)
            throws Exception {
        currentPageDevice = new AccessibleDocument(output, title, author, subject, description, context, report);
        return currentPageDevice;
    }

    @Override
    public void visitText(ITextArea text) {
        document().linkText = text.getText();
        super.visitText(text);
        document().linkText = null;
    }

    @Override
    public void visitImage(IImageArea image) {
        document().linkText = image.getHelpText();
        super.visitImage(image);
        document().linkText = null;
    }

    /** The text inside a linked block is linked itself; a second link round it would be read out, and stopped at, twice. */
    @Override
    protected void drawContainer(IContainerArea container) {
        if (container instanceof BlockTextArea block) {
            block.setAction(null);
        }
        super.drawContainer(container);
    }

    private AccessibleDocument document() {
        return (AccessibleDocument) currentPageDevice;
    }
}
