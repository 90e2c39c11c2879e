package org.wresbirt.cli;

import java.nio.file.Path;
import java.util.Map;

/**
 * One report to be rendered.
 *
 * @param design the {@code .rptdesign} file
 * @param resources folder of the shipped libraries and fonts; null when the installation has none
 * @param output file to write, whose ending is {@code .pdf}, {@code .html}, {@code .xlsx} or {@code .docx} in any case; it
 *     may exist and is replaced
 * @param parameters of the report, by name, as text: only those that differ from the design's own defaults
 */
record ReportOrder(Path design, Path resources, Path output, Map<String, String> parameters) {
    ReportOrder {
        parameters = Map.copyOf(parameters);
    }
}
