package org.wresbirt.emitter.pdf;

import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.emitter.IEmitterServices;
import org.eclipse.birt.report.engine.emitter.pdf.PDFEmitter;
import org.eclipse.birt.report.engine.layout.emitter.PageDeviceRender;

/**
 * BIRT's PDF emitter, so mended that a tagged document with charts passes PDF/UA-1: pictures are figures with their
 * alternative text, or decoration; links say where they lead; the document says who made it and in which language it is.
 */
public final class AccessiblePdfEmitter extends PDFEmitter {
    @Override
    public PageDeviceRender createRender(IEmitterServices services) throws EngineException {
        return new AccessibleRender(services);
    }
}
