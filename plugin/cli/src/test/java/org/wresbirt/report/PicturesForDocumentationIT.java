package org.wresbirt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wresbirt.mart.Disclosure;

/** Not a test: with {@code -Dwres.docs.pictures=true} it makes the pictures of {@code docs/reports.md}. */
@EnabledIfSystemProperty(named = "wres.docs.pictures", matches = "true")
@ResourceLock(value = SampleReports.BIRT, mode = ResourceAccessMode.READ)
class PicturesForDocumentationIT {
    private static final Path PICTURES =
            Path.of("..", "..", "docs", "pictures").toAbsolutePath().normalize();
    private static final int DOTS_PER_INCH = 72;

    /** Of each template, so that the folder stays small: every page lies among the approved pictures. */
    private static final int FIRST_PAGES = 2;

    @ParameterizedTest
    @MethodSource("org.wresbirt.report.SampleReports#templates")
    void firstPagesOf(String template) throws Exception {
        Files.createDirectories(PICTURES);
        List<BufferedImage> pages = PagePictures.pages(document(template), DOTS_PER_INCH);
        for (int page = 1; page <= Math.min(FIRST_PAGES, pages.size()); page++) {
            Path picture = PICTURES.resolve(template + "-" + page + ".png");
            ImageIO.write(pages.get(page - 1), "png", picture.toFile());
            assertThat(Files.size(picture)).isPositive();
        }
    }

    /** Of the sample trust; but a comparison wants many. */
    private static Path document(String template) {
        return template.equals("wres-comparison")
                ? SampleReports.get().render(template, ReportFormat.PDF, Disclosure.INTERNAL, Situation.LONG_NAME)
                : SampleReports.get().render(template, ReportFormat.PDF);
    }
}
