package org.wresbirt.report;

import java.nio.file.Path;
import java.util.Map;

/**
 * One report to be made.
 *
 * @param design the {@code .rptdesign}
 * @param parameters values by the name of the report parameter, as text: numbers with a point, dates as {@code 2024-03-31},
 *     {@code true} or {@code false}. An empty text is no value, unless the parameter is text. Parameters left out take the
 *     design's default
 * @param output where it goes; replaced if it is there
 */
public record RenderRequest(Path design, Map<String, String> parameters, ReportFormat format, Path output) {
    public RenderRequest {
        parameters = Map.copyOf(parameters);
    }
}
