package org.wresbirt.emitter.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IHTMLRenderOption;
import org.eclipse.birt.report.engine.content.ICellContent;
import org.eclipse.birt.report.engine.content.IForeignContent;
import org.eclipse.birt.report.engine.content.IImageContent;
import org.eclipse.birt.report.engine.content.IPageContent;
import org.eclipse.birt.report.engine.content.IReportContent;
import org.eclipse.birt.report.engine.content.IRowContent;
import org.eclipse.birt.report.engine.content.ITableContent;
import org.eclipse.birt.report.engine.content.ITextContent;
import org.eclipse.birt.report.engine.emitter.HTMLEncodeUtil;
import org.eclipse.birt.report.engine.emitter.HTMLWriter;
import org.eclipse.birt.report.engine.emitter.IEmitterServices;
import org.eclipse.birt.report.engine.emitter.html.HTMLReportEmitter;
import org.eclipse.birt.report.engine.ir.DimensionType;
import org.wresbirt.emitter.DocumentDetails;

/**
 * BIRT's HTML emitter, so mended that a page can be read by everybody: language, landmarks and headings; tables that are
 * tables, with captions and headers, and grids that are not; vector charts with their alternative text; no script; a layout
 * that fits a phone and a printer. Where a server asks for a piece of its own page, it gets no landmarks.
 */
public final class AccessibleHtmlEmitter extends HTMLReportEmitter {
    private static final String STYLE_SHEET = styleSheet();
    private static final Pattern TITLE = Pattern.compile("(?s)<title>.*?</title>");
    private static final Set<String> TEXT = Set.of("div", "span");
    private static final Set<String> CELL = Set.of("td", "th");

    private final Headings headings = new Headings();
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private IPageContent lastPage;
    private int charts;

    /** Where the document goes; null where it is a part of another. */
    private OutputStream target;

    private ByteArrayOutputStream page;

    @Override
    public void initialize(IEmitterServices services) throws EngineException {
        super.initialize(services);
        if (!isEmbeddable) {
            target = out;
            page = new ByteArrayOutputStream();
            out = page;
        }
        // fixed heights cut text where letters are larger
        layoutPreference = IHTMLRenderOption.LAYOUT_PREFERENCE_AUTO;
        HTMLRenderOption html = new HTMLRenderOption(renderOption);
        if (html.getViewportMeta() == null) {
            html.setViewportMeta("width=device-width, initial-scale=1");
        }
    }

    @Override
    protected HTMLWriter creatWriter() {
        return new MarkupWriter();
    }

    private MarkupWriter markup() {
        return (MarkupWriter) writer;
    }

    // the document

    @Override
    protected void openRootTag() {
        if (!isEmbeddable) {
            markup().amendNext(Set.of("html"), null, Map.of("lang", DocumentDetails.language(reportContext, report)));
        }
        super.openRootTag();
    }

    @Override
    protected void closeStyleSheet() {
        markup().raw(STYLE_SHEET);
        super.closeStyleSheet();
    }

    @Override
    protected void outputDIVTitle(IReportContent report) {
        // the title of a part of a page would be a tooltip over all of it
    }

    @Override
    public void startPage(IPageContent page) throws BirtException {
        if (isEmbeddable) {
            super.startPage(page);
            return;
        }
        pageNo++;
        if (pageNo == 1) {
            if (page != null && outputMasterPageContent && showPageHeader(page)) {
                markup().open("header", "style", width(page));
                contentVisitor.visitChildren(page.getPageHeader(), null);
                markup().end();
            }
            markup().open("main", "style", width(page));
        }
        lastPage = page;
    }

    @Override
    public void endPage(IPageContent page) throws BirtException {
        if (isEmbeddable) {
            super.endPage(page);
        }
    }

    @Override
    public void end(IReportContent report) {
        if (!isEmbeddable && pageNo > 0) {
            markup().end();
            if (lastPage != null && outputMasterPageContent && showPageFooter(lastPage)) {
                markup().open("footer", "style", width(lastPage));
                try {
                    contentVisitor.visitChildren(lastPage.getPageFooter(), null);
                } catch (BirtException unwritten) {
                    logger.log(Level.SEVERE, unwritten.getMessage(), unwritten);
                }
                markup().end();
            }
        }
        super.end(report);
        if (!isEmbeddable) {
            writePage();
        }
    }

    /** The title stands at the top of the page and is known at its end. */
    private void writePage() {
        String title = DocumentDetails.title(reportContext);
        String whole = page.toString(StandardCharsets.UTF_8);
        if (title != null) {
            whole = TITLE.matcher(whole)
                    .replaceFirst(
                            Matcher.quoteReplacement("<title>" + HTMLEncodeUtil.encodeText(title, false) + "</title>"));
        }
        try (OutputStream closed = target) {
            closed.write(whole.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private String width(IPageContent page) {
        DimensionType width = page == null ? null : getPageWidth(page);
        return width == null ? "" : "max-width:" + width;
    }

    // no script

    @Override
    protected void fixTransparentPNG() {}

    @Override
    protected void fixRedirect() {}

    @Override
    protected void addCellDiagonalSpecialJs() {}

    @Override
    protected void outputBirtJs() {}

    @Override
    protected void loadBirtJs(String address) {}

    @Override
    protected void doClientInitialize(String script) {}

    @Override
    protected void outputClientScript(IReportContent report) {}

    // text

    @Override
    public void startText(ITextContent text) {
        String heading = headings.element(text.getTagType());
        boolean blank = text.getText() == null || text.getText().isBlank();
        if (heading != null && !blank) {
            markup().amendNext(TEXT, heading, Map.of());
        } else if ("P".equals(text.getTagType()) && !blank) {
            markup().amendNext(Set.of("div"), "p", Map.of());
        }
        super.startText(text);
        markup().amendNothing();
    }

    @Override
    public void startForeign(IForeignContent foreign) {
        String heading = headings.element(foreign.getTagType());
        if (heading != null) {
            markup().amendNext(TEXT, heading, Map.of());
        }
        super.startForeign(foreign);
        markup().amendNothing();
    }

    // tables

    @Override
    protected void doStartTable(ITableContent table) {
        OpenTable open = new OpenTable(table, tables.peek());
        tables.push(open);
        Map<String, String> attributes = new HashMap<>();
        if (open.arranges) {
            attributes.put("role", "presentation");
        } else if (OpenTable.name(table) != null && !OpenTable.name(table).equals(table.getCaption())) {
            attributes.put("aria-label", OpenTable.name(table));
        }
        if (open.scrolls) {
            markup().open("div", "class", "table", "tabindex", "0");
            if (OpenTable.name(table) != null) {
                writer.attribute("role", "group");
                writer.attribute("aria-label", OpenTable.name(table));
            }
        }
        markup().amendNext(Set.of("table"), null, attributes);
        super.doStartTable(table);
    }

    @Override
    public void endTable(ITableContent table) {
        boolean neverStarted = cachedStartTable != null;
        OpenTable open = neverStarted ? null : tables.pop();
        if (open != null && open.section != null) {
            markup().end();
        }
        super.endTable(table);
        if (open != null && open.scrolls) {
            markup().end();
        }
    }

    @Override
    public void startRow(IRowContent row) {
        if (cachedStartTable != null) {
            doStartTable(cachedStartTable);
            cachedStartTable = null;
        }
        OpenTable table = tables.peek();
        String section = OpenTable.section(row);
        if (table != null && !table.arranges && !section.equals(table.section)) {
            if (table.section != null) {
                markup().end();
            }
            markup().open(section);
            table.section = section;
        }
        super.startRow(row);
    }

    @Override
    protected boolean isCellInHead(ICellContent cell) {
        boolean arranges = tables.peek() != null && tables.peek().arranges;
        boolean saidOtherwise = "TD".equals(cell.getTagType());
        return !arranges && !saidOtherwise && ("TH".equals(cell.getTagType()) || super.isCellInHead(cell));
    }

    @Override
    public void startCell(ICellContent cell) {
        if (isCellInHead(cell) && cell.getScope() == null) {
            boolean ofColumns = "thead".equals(tables.peek().section);
            markup().amendNext(CELL, null, Map.of("scope", ofColumns ? "col" : "row"));
        }
        super.startCell(cell);
        markup().amendNothing();
    }

    // charts

    @Override
    protected void outputSVGImage(IImageContent image, StringBuffer style, int display) {
        htmlEmitter.buildImageStyle(image, style, display);
        String alternativeText = image.getAltText();
        if (image.getData() != null) {
            try {
                charts++;
                markup().raw(InlineChart.markup(
                        image.getData(), "chart" + charts + "-", alternativeText, Map.of("style", style.toString())));
                return;
            } catch (IOException unreadable) {
                logger.log(Level.WARNING, unreadable.getMessage(), unreadable);
            }
        }
        markup().open("img", "alt", alternativeText == null ? "" : alternativeText);
        outputImageStyleClassBookmark(image, "img");
        writer.attribute("src", getImageURI(image));
        writer.attribute("style", style.toString());
        markup().end();
    }

    private static String styleSheet() {
        try (InputStream in = AccessibleHtmlEmitter.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
