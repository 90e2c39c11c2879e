package org.wresbirt.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Small pictures of a document's pages, compared with those that somebody looked at and approved. The foot of the page is left
 * out: it holds the day and the version.
 */
final class PagePictures {
    /** {@code -Dwres.pictures.approve=true} takes what is rendered now as approved: look at it before you commit it. */
    static final String APPROVE = "wres.pictures.approve";

    private static final Path APPROVED = Path.of("src", "test", "approved").toAbsolutePath();
    private static final Path FOUND = Path.of("target", "pictures").toAbsolutePath();

    private static final int DOTS_PER_INCH = 50;

    /** From the bottom of a page, upright or not, to above both lines of its foot. */
    private static final double FOOT_MILLIMETRES = 20;

    /** Steps of one colour channel that no eye sees; letters are smoothed a little differently from machine to machine. */
    private static final int SAME = 48;

    /** A longer document is a list, of which nobody approves each page: its first ones are enough. */
    private static final int MOST_PAGES = 30;

    private static final int FIRST_PAGES = 2;

    /** Part of the page's points that may differ. */
    private static final double TOLERANCE = 0.0005;

    private PagePictures() {}

    /**
     * One line for each page that does not look as approved; a picture of the difference lies at the path that it names.
     */
    static List<String> differences(String template, Path pdf) throws IOException {
        List<String> differences = new ArrayList<>();
        Files.createDirectories(FOUND);
        List<BufferedImage> pages = pages(pdf, DOTS_PER_INCH);
        if (pages.size() > MOST_PAGES) {
            pages = pages.subList(0, FIRST_PAGES);
        }
        for (int page = 1; page <= pages.size(); page++) {
            String name = template + "-" + page + ".png";
            BufferedImage found = pages.get(page - 1);
            ImageIO.write(found, "png", FOUND.resolve(name).toFile());
            Path approved = APPROVED.resolve(name);
            if (Boolean.getBoolean(APPROVE)) {
                Files.createDirectories(APPROVED);
                Files.copy(FOUND.resolve(name), approved, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            } else if (!Files.exists(approved)) {
                differences.add("page " + page + " has no approved picture: look at " + FOUND.resolve(name)
                        + ", then approve with -D" + APPROVE + "=true");
            } else {
                BufferedImage before = ImageIO.read(approved.toFile());
                double part = compare(before, found, FOUND.resolve(template + "-" + page + "-difference.png"));
                if (part > TOLERANCE) {
                    differences.add("page " + page + " differs in " + Math.round(part * 10_000) / 100.0
                            + "% of its points: approved, found and difference are in "
                            + FOUND.resolve(template + "-" + page + "-difference.png"));
                }
            }
        }
        Path oneMore = APPROVED.resolve(template + "-" + (pages.size() + 1) + ".png");
        if (Files.exists(oneMore)) {
            if (Boolean.getBoolean(APPROVE)) {
                for (int page = pages.size() + 1;
                        Files.deleteIfExists(APPROVED.resolve(template + "-" + page + ".png")); ) {
                    page++;
                }
            } else {
                differences.add("page " + (pages.size() + 1) + " was approved and is gone");
            }
        }
        return differences;
    }

    static List<BufferedImage> pages(Path pdf, int dotsPerInch) throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, dotsPerInch, ImageType.RGB));
            }
        }
        return pages;
    }

    /** Part of the points that differ; if any, writes approved, found and difference side by side. */
    private static double compare(BufferedImage approved, BufferedImage found, Path picture) throws IOException {
        int width = Math.max(approved.getWidth(), found.getWidth());
        int height = Math.max(approved.getHeight(), found.getHeight());
        int foot = height - (int) Math.round(FOOT_MILLIMETRES / 25.4 * DOTS_PER_INCH);
        BufferedImage all = new BufferedImage(3 * width, height, BufferedImage.TYPE_INT_RGB);
        all.createGraphics().drawImage(approved, 0, 0, null);
        all.createGraphics().drawImage(found, width, 0, null);
        int differing = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean differs = y < foot && !same(point(approved, x, y), point(found, x, y));
                differing += differs ? 1 : 0;
                all.setRGB(2 * width + x, y, differs ? 0xd00000 : 0xffffff);
            }
        }
        double part = differing / (double) (width * foot);
        if (part > TOLERANCE) {
            ImageIO.write(all, "png", picture.toFile());
        } else {
            Files.deleteIfExists(picture);
        }
        return part;
    }

    private static int point(BufferedImage image, int x, int y) {
        return x < image.getWidth() && y < image.getHeight() ? image.getRGB(x, y) : 0xff00ff;
    }

    private static boolean same(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > SAME) {
                return false;
            }
        }
        return true;
    }
}
