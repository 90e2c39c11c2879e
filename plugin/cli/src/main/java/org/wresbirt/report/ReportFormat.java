package org.wresbirt.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a report can be rendered to. */
public enum ReportFormat {
    PDF("pdf", "org.wresbirt.emitter.pdf"),
    /** One file: pictures and styles are inside it. */
    HTML("html", "org.wresbirt.emitter.html"),
    XLSX("xlsx", null),
    DOCX("docx", null);

    private final String ending;
    private final String emitter;

    ReportFormat(String ending, String emitter) {
        this.ending = ending;
        this.emitter = emitter;
    }

    /** Ending of the file's name, without the dot; also BIRT's name of the format. */
    public String ending() {
        return ending;
    }

    /** Id of the emitter that writes it; null for BIRT's own. */
    String emitter() {
        return emitter;
    }

    /** The format that a file's ending stands for, in any case. Throws {@link ReportException} for endings that stand for none. */
    public static ReportFormat ofFile(Path file) {
        Path name = file.getFileName();
        String lower = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        for (ReportFormat format : values()) {
            if (lower.endsWith("." + format.ending)) {
                return format;
            }
        }
        throw new ReportException("Cannot tell the format of '" + file + "' from its name. End it in "
                + Arrays.stream(values()).map(format -> "." + format.ending).collect(Collectors.joining(", "))
                + ".");
    }
}
