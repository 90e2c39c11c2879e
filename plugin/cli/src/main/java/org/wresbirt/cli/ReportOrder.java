package org.wresbirt.cli;

import java.nio.file.Path;
import java.util.Map;
import org.wresbirt.query.MartRequest;

/**
 * One report to be rendered.
 *
 * @param design the {@code .rptdesign} file
 * @param resources folder of the shipped libraries and fonts; null when the installation has none
 * @param output file to write, which may exist and is replaced
 * @param format {@code pdf}, {@code html}, {@code xlsx} or {@code docx}
 * @param mart the extracts and how they are counted
 * @param parameters of the report, by name, as text; without those that {@code mart} decides
 */
record ReportOrder(
        Path design, Path resources, Path output, String format, MartRequest mart, Map<String, String> parameters) {
    ReportOrder {
        parameters = Map.copyOf(parameters);
    }
}
