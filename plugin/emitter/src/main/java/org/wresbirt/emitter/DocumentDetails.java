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

    /**
     * Language in which the report is written, as a tag such as {@code en-GB}: that of the design, with the country of the
     * reader's locale if the design names none and the language is the same.
     */
    public static String language(IReportContext context, IReportContent report) {
        Locale reader = context.getLocale() == null ? Locale.UK : context.getLocale();
        String named = report == null ? null : report.getDesign().getLocale();
        if (named == null || named.isBlank()) {
            return reader.toLanguageTag();
        }
        Locale design = Locale.forLanguageTag(named.strip().replace('_', '-'));
        boolean sameLanguage = design.getLanguage().equals(reader.getLanguage());
        return (design.getCountry().isEmpty() && sameLanguage ? reader : design).toLanguageTag();
    }
}
