package org.wresbirt.report;

import org.eclipse.birt.report.engine.api.impl.ScriptedDesignSearcher;
import org.eclipse.birt.report.model.api.ExtendedItemHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;

/**
 * Looks for what may change a design before it is rendered: scripts that prepare it, and items that prepare themselves. BIRT's
 * own search takes every extended item for one of those; a chart is none.
 */
final class PreparingScripts extends ScriptedDesignSearcher {
    private static final String CHART = "Chart";

    private PreparingScripts(ReportDesignHandle design) {
        super(design);
    }

    static boolean isIn(ReportDesignHandle design) {
        PreparingScripts search = new PreparingScripts(design);
        search.apply(design);
        return search.hasOnPrepareScript();
    }

    @Override
    protected void visitExtendedItem(ExtendedItemHandle item) {
        if (CHART.equals(item.getExtensionName())) {
            handleOnPrepare((ReportItemHandle) item);
        } else {
            super.visitExtendedItem(item);
        }
    }
}
