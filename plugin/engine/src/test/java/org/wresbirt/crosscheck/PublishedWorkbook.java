package org.wresbirt.crosscheck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the sample's survey workbook with nothing but the JDK: a plain grid, texts in place, no gaps. */
final class PublishedWorkbook {
    private PublishedWorkbook() {}

    static List<List<String>> secondSheet(Path workbook) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet2.xml"))) {
            List<List<String>> lines = new ArrayList<>();
            NodeList rows = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(sheet)
                    .getElementsByTagName("row");
            for (int i = 0; i < rows.getLength(); i++) {
                NodeList cells = ((Element) rows.item(i)).getElementsByTagName("c");
                List<String> line = new ArrayList<>();
                for (int j = 0; j < cells.getLength(); j++) {
                    line.add(cells.item(j).getTextContent());
                }
                lines.add(line);
            }
            return lines;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }
}
