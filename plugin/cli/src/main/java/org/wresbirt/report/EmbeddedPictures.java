package org.wresbirt.report;

import java.util.Base64;
import org.eclipse.birt.report.engine.api.HTMLImageHandler;
import org.eclipse.birt.report.engine.api.IImage;
import org.eclipse.birt.report.engine.api.script.IReportContext;

/** Writes the pictures of an HTML report into the page itself, so that one file is the whole report. */
final class EmbeddedPictures extends HTMLImageHandler {
    @Override
    public String onDesignImage(IImage image, IReportContext context) {
        return inside(image);
    }

    @Override
    public String onDocImage(IImage image, IReportContext context) {
        return inside(image);
    }

    @Override
    public String onFileImage(IImage image, IReportContext context) {
        return inside(image);
    }

    @Override
    public String onCustomImage(IImage image, IReportContext context) {
        return inside(image);
    }

    /** A picture on a web server stays there: the address is the author's choice. */
    @Override
    public String onURLImage(IImage image, IReportContext context) {
        return image.getID();
    }

    private static String inside(IImage image) {
        byte[] data = image.getImageData();
        return data == null
                ? image.getID()
                : "data:" + image.getMimeType() + ";base64,"
                        + Base64.getEncoder().encodeToString(data);
    }
}
