package org.wresbirt.tally;

import java.util.List;
import org.wresbirt.extract.ResourceRow;
import org.wresbirt.extract.ResourceTable;

/** The endings of names that say what an organisation is in law: thirty rows of a table need not repeat them. Thread-safe. */
final class LegalEndings {
    private static final List<ResourceRow> ENDINGS = ResourceTable.read(LegalEndings.class, "legal-endings.csv");

    private LegalEndings() {}

    /** The name without its ending, or with a shorter one; the name itself where it has none, or is nothing else. */
    static String without(String name) {
        for (ResourceRow row : ENDINGS) {
            String ending = row.get("ending");
            int start = name.length() - ending.length();
            if (start > 1
                    && name.charAt(start - 1) == ' '
                    && name.regionMatches(true, start, ending, 0, ending.length())) {
                return (name.substring(0, start) + row.get("instead")).strip();
            }
        }
        return name;
    }
}
