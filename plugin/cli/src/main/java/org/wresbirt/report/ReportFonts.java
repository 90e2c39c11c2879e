package org.wresbirt.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fonts that reports are set in: those of one folder and no other, so that every machine makes the same page and every
 * font can be embedded. The family with the most faces is the main one; it stands in for every family that the folder does
 * not have, and the other families lend it the characters that it lacks.
 */
final class ReportFonts {
    /** Generic families, and those that a PDF may name without holding them. */
    private static final List<String> NOT_EMBEDDED =
            List.of("serif", "sans-serif", "monospace", "cursive", "fantasy", "Times-Roman", "Helvetica", "Courier");

    /** Reports still come out, in fonts that every PDF reader has and no file holds. */
    private static final String WITHOUT_FONTS =
            """
            <font>
            <font-aliases>
            <mapping name="serif" font-family="Times-Roman"/>
            <mapping name="sans-serif" font-family="Helvetica"/>
            <mapping name="monospace" font-family="Courier"/>
            </font-aliases>
            <composite-font name="all-fonts" font-family="Helvetica"/>
            <font-encodings>
            <encoding font-family="Times-Roman" encoding="Cp1252"/>
            <encoding font-family="Helvetica" encoding="Cp1252"/>
            <encoding font-family="Courier" encoding="Cp1252"/>
            </font-encodings>
            </font>
            """;

    private final Path folder;
    private final List<String> families;

    private ReportFonts(Path folder, List<String> families) {
        this.folder = folder;
        this.families = families;
    }

    /** Makes the TrueType fonts of a folder known to this process, for charts. A folder that is not there holds none. */
    static ReportFonts register(Path folder) {
        Map<String, Integer> faces = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            GraphicsEnvironment machine = GraphicsEnvironment.getLocalGraphicsEnvironment();
            for (Path file : files(folder)) {
                Font font = read(file);
                machine.registerFont(font);
                faces.merge(font.getFamily(Locale.ROOT), 1, Integer::sum);
            }
        }
        List<String> families = new ArrayList<>(faces.keySet());
        families.sort((one, other) -> faces.get(other) - faces.get(one));
        return new ReportFonts(folder, List.copyOf(families));
    }

    /** Main family first; then in order of the alphabet. Empty without fonts. */
    List<String> families() {
        return families;
    }

    /** BIRT's {@code fontsConfig.xml} for these fonts, which lives in memory only. */
    URL configuration() {
        byte[] xml = configurationXml().getBytes(StandardCharsets.UTF_8);
        URLStreamHandler inMemory = new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) {
                return new URLConnection(url) {
                    @Override
                    public void connect() {}

                    @Override
                    public InputStream getInputStream() {
                        return new ByteArrayInputStream(xml);
                    }
                };
            }
        };
        try {
            return URL.of(URI.create("memory:/fontsConfig.xml"), inMemory);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String configurationXml() {
        if (families.isEmpty()) {
            return WITHOUT_FONTS;
        }
        String main = escaped(families.get(0));
        StringBuilder xml = new StringBuilder("<font>\n<font-aliases>\n");
        for (String name : NOT_EMBEDDED) {
            xml.append("<mapping name=\"" + name + "\" font-family=\"" + main + "\"/>\n");
        }
        xml.append("</font-aliases>\n<composite-font name=\"all-fonts\" font-family=\"" + main + "\">\n");
        for (String family : families) {
            xml.append("<font font-family=\"" + escaped(family) + "\" catalog=\"Western\"/>\n");
        }
        xml.append("</composite-font>\n<font-paths>\n<path path=\"" + escaped(folder.toString())
                + "\"/>\n</font-paths>\n<font-encodings>\n");
        for (String family : families) {
            xml.append("<encoding font-family=\"" + escaped(family) + "\" encoding=\"Identity-H\"/>\n");
        }
        return xml.append("</font-encodings>\n</font>\n").toString();
    }

    private static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> fonts = Files.newDirectoryStream(folder, "*.{ttf,TTF,otf,OTF}")) {
            fonts.forEach(files::add);
        } catch (IOException unreadable) {
            throw new ReportException(
                    "Cannot read the fonts folder " + folder + ": " + unreadable.getMessage(), unreadable);
        }
        files.sort(null);
        return files;
    }

    private static Font read(Path file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (FontFormatException | IOException unusable) {
            throw new ReportException(
                    "Cannot use the font " + file + ". Put a TrueType font there, or take the file away.", unusable);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
