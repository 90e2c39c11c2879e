package org.wresbirt.distribute.mail;

import java.util.Locale;
import org.wresbirt.distribute.figures.IndicatorLine;

/**
 * A letter's body, grown part by part as text and as HTML alike. The HTML is one narrow column without tables, pictures or styles
 * from elsewhere: mail programs of telephones show it as it is. For one thread.
 */
final class LetterParts {
    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            </head>
            <body style="margin:0; padding:16px; background:#ffffff; color:#212b32; font-family:Arial,Helvetica,sans-serif; font-size:16px; line-height:1.4">
            <div style="max-width:600px">
            """;
    private static final int TEXT_WIDTH = 76;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private boolean listOpen;

    void paragraph(String words) {
        endList();
        wrap(words, "");
        text.append('\n');
        html.append("<p style=\"margin:0 0 14px\">")
                .append(escaped(words).replace("\n", "<br>\n"))
                .append("</p>\n");
    }

    void heading(String words) {
        endList();
        text.append(words.toUpperCase(Locale.UK)).append("\n\n");
        html.append("<h2 style=\"font-size:18px; margin:22px 0 10px\">")
                .append(escaped(words))
                .append("</h2>\n");
    }

    /** A number to take in at a glance, and its sentence for those who read on. */
    void indicator(IndicatorLine line) {
        endList();
        wrap(line.number() + ". " + line.name() + ": " + line.value(), "   ");
        wrap("   " + line.sentence(), "   ");
        if (!line.change().isEmpty()) {
            wrap("   " + line.change(), "   ");
        }
        text.append('\n');
        html.append("<div style=\"margin:0 0 14px; padding:0 0 0 12px; border-left:4px solid #005eb8\">\n")
                .append("<div>")
                .append(line.number())
                .append(". ")
                .append(escaped(line.name()))
                .append("</div>\n")
                .append("<div style=\"font-size:22px; font-weight:bold\">")
                .append(escaped(line.value()))
                .append("</div>\n")
                .append("<div style=\"font-size:14px; color:#4c6272\">")
                .append(escaped(line.sentence()));
        if (!line.change().isEmpty()) {
            html.append("<br>\n").append(escaped(line.change()));
        }
        html.append("</div>\n</div>\n");
    }

    void item(String words) {
        startList();
        wrap("- " + words, "  ");
        html.append("<li>").append(escaped(words)).append("</li>\n");
    }

    void link(String address) {
        startList();
        // never wrapped, or it could not be followed
        text.append("- ").append(address).append('\n');
        html.append("<li><a href=\"")
                .append(escaped(address))
                .append("\">")
                .append(escaped(address))
                .append("</a></li>\n");
    }

    void small(String words) {
        endList();
        wrap(words, "");
        text.append('\n');
        html.append("<p style=\"margin:18px 0 0; font-size:14px; color:#4c6272\">")
                .append(escaped(words))
                .append("</p>\n");
    }

    String text() {
        return text.toString();
    }

    String html(String title) {
        endList();
        return HEAD.replace("%s", escaped(title)) + html + "</div>\n</body>\n</html>\n";
    }

    private void startList() {
        if (!listOpen) {
            html.append("<ul style=\"margin:0 0 14px; padding:0 0 0 20px\">\n");
            listOpen = true;
        }
    }

    private void endList() {
        if (listOpen) {
            html.append("</ul>\n");
            text.append('\n');
            listOpen = false;
        }
    }

    private void wrap(String words, String indent) {
        for (String line : words.split("\\R", -1)) {
            String rest = line;
            while (rest.length() > TEXT_WIDTH) {
                int end = rest.lastIndexOf(' ', TEXT_WIDTH);
                if (end <= indent.length()) {
                    break;
                }
                text.append(rest, 0, end).append('\n');
                rest = indent + rest.substring(end + 1);
            }
            text.append(rest).append('\n');
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
