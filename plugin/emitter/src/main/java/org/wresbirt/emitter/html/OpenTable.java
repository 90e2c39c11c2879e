package org.wresbirt.emitter.html;

import org.eclipse.birt.report.engine.content.IBandContent;
import org.eclipse.birt.report.engine.content.IElement;
import org.eclipse.birt.report.engine.content.IRowContent;
import org.eclipse.birt.report.engine.content.ITableContent;
import org.eclipse.birt.report.engine.ir.GridItemDesign;

/** A table that is being written: what it is for, and in which of its sections we are. */
final class OpenTable {
    /** A grid arranges, and says nothing; one with a caption or a summary is meant as a table. */
    final boolean arranges;

    /** Whether it stands in a box of its own in which it can be moved sideways on a narrow screen. */
    final boolean scrolls;

    /** {@code thead}, {@code tbody} or {@code tfoot}; null before the first row. */
    String section;

    OpenTable(ITableContent table, OpenTable around) {
        arranges = table.getGenerateBy() instanceof GridItemDesign && name(table) == null;
        scrolls = !arranges && (around == null || around.arranges && !around.scrolls);
    }

    /** Caption or else summary; null without. */
    static String name(ITableContent table) {
        if (table.getCaption() != null && !table.getCaption().isBlank()) {
            return table.getCaption();
        }
        return table.getSummary() == null || table.getSummary().isBlank() ? null : table.getSummary();
    }

    /** The section to which a row belongs. */
    static String section(IRowContent row) {
        IElement band = row.getParent();
        int type = band instanceof IBandContent of ? of.getBandType() : IBandContent.BAND_DETAIL;
        return switch (type) {
            case IBandContent.BAND_HEADER -> "thead";
            case IBandContent.BAND_FOOTER -> "tfoot";
            default -> "tbody";
        };
    }
}
