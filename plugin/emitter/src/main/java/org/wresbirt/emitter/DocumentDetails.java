package org.wresbirt.emitter;

import java.util.Locale;
import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.eclipse.birt.report.engine.content.IReportContent;

/** What a document says about itself, for window titles, search and screen readers. */
public final class DocumentDetails {
    /**
     * Global variable of the report in which a design may leave the document's title once its data are known, such as
     * "WRES executive summary 2024, Example Healthcare NHS Trust". Without it the design's own title stands.
     */
    public static final String TITLE = "documentTitle";

    private DocumentDetails() {}

    /** Null if the report named none. */
    public static String title(IReportContext context) {
        Object title = context.getGlobalVariable(TITLE);
        return title == null || title.toString().isBlank()
                ? null
                : title.toString().strip();
    }

    /** Language in which the report is written, as a tag such as {@code en-GB}: the design's, else that of who renders it. */
    public static String language(IReportContext context, IReportContent report) {
        String design = report == null ? null : report.getDesign().getLocale();
        if (design != null && !design.isBlank()) {
            return Locale.forLanguageTag(design.strip().replace('_', '-')).toLanguageTag();
        }
        return (context.getLocale() == null ? Locale.UK : context.getLocale()).toLanguageTag();
    }
}
