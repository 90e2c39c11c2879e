package org.wresbirt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.birt.report.engine.api.impl.ReportRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A design that was read for one report serves the next, and nobody can tell: real designs in the real BIRT engine. */
class OpenDesignsTest {
    /** Longer than the coarsest clock of a file system takes to tick: until then a file may have changed without a sign. */
    private static final long UNTIL_OLD = 2_100;

    private static final String SHOWN = "\"Extracts: \" + params[\"extracts\"].value";
    private static final String SHOWN_BY_THE_LIBRARY = "Extracts of the library";

    @TempDir
    static Path folderOfEngine;

    @TempDir
    Path folder;

    private static ReportEngine engine;

    private Path design;
    private Path library;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(folderOfEngine.resolve(ReportEngine.FONTS));
        engine = ReportEngine.start(folderOfEngine);
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @BeforeEach
    void write() throws IOException {
        design = written("indicators.rptdesign", resource("indicators.rptdesign"));
        library = written("shared.rptlibrary", resource("shared.rptlibrary"));
    }

    @Test
    void theNextReportGetsTheDesignThatTheLastOneGaveBack() throws InterruptedException {
        letFilesGetOld();
        OpenDesigns designs = engine.designs();
        OpenDesign first = designs.take(design);
        OpenDesign beside = designs.take(design);
        assertThat(beside).as("nobody shares one").isNotSameAs(first);
        designs.giveBack(design, first);
        OpenDesign second = designs.take(design);
        assertThat(second).isSameAs(first);
        second.close();
        beside.close();
    }

    @Test
    void ofManyOnlyAFewAreKept() throws IOException, InterruptedException {
        OpenDesigns designs = engine.designs();
        int many = 2 * OpenDesigns.MOST;
        List<Path> files = new ArrayList<>();
        List<OpenDesign> opened = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            files.add(written("design" + i + ".rptdesign", resource("indicators.rptdesign")));
        }
        letFilesGetOld();
        for (Path file : files) {
            opened.add(designs.take(file));
        }
        for (int i = 0; i < many; i++) {
            designs.giveBack(files.get(i), opened.get(i));
        }
        for (int i = 0; i < many; i++) {
            OpenDesign again = designs.take(files.get(i));
            assertThat(again == opened.get(i))
                    .as("those given back last are kept")
                    .isEqualTo(i >= many - OpenDesigns.MOST);
            again.close();
        }
    }

    @Test
    void aReportShowsItsParametersAndNotThoseOfTheReportBefore() throws IOException, InterruptedException {
        letFilesGetOld();
        assertThat(report("one")).contains("Extracts: one").contains("25.75");
        assertThat(report("two")).contains("Extracts: two").doesNotContain("Extracts: one");
        OpenDesign waiting = engine.designs().take(design);
        assertThat(waiting.isAsRead()).isTrue();
        waiting.close();
    }

    @Test
    void aChangedDesignIsReadAnew() throws IOException, InterruptedException {
        letFilesGetOld();
        assertThat(report("one")).contains("Extracts: one");
        Files.writeString(design, resource("indicators.rptdesign").replace(SHOWN, "\"Changed\""));
        assertThat(report("one")).contains("Changed").doesNotContain("Extracts: one");
    }

    /** All templates of a build have one time, and a changed figure changes no size. */
    @Test
    void aDesignOfTheSameSizeAndTimeIsReadAnewAllTheSame() throws IOException, InterruptedException {
        FileTime time = Files.getLastModifiedTime(design);
        letFilesGetOld();
        assertThat(report("one")).contains("Nine indicators");
        Files.writeString(design, resource("indicators.rptdesign").replace("Nine indicators", "Five indicators"));
        Files.setLastModifiedTime(design, time);
        assertThat(report("one")).contains("Five indicators");
    }

    @Test
    void aChangedLibraryIsReadAnew() throws IOException, InterruptedException {
        String shared = resource("shared.rptlibrary");
        written(library.getFileName().toString(), shared.replace("</library>", label("Old") + "</library>"));
        String body = resource("indicators.rptdesign")
                .replace("<body>", "<body><label name=\"fromLibrary\" id=\"950\" extends=\"shared.words\"/>");
        written(design.getFileName().toString(), body);
        letFilesGetOld();
        assertThat(report("one")).contains("Old " + SHOWN_BY_THE_LIBRARY);
        Files.writeString(library, shared.replace("</library>", label("New") + "</library>"));
        assertThat(report("one")).contains("New " + SHOWN_BY_THE_LIBRARY);
        Files.delete(library);
        assertThatThrownBy(() -> report("one")).hasMessageContaining("includes the library 'shared'");
    }

    private static String label(String word) {
        return "<components><label name=\"words\" id=\"900\"><text-property name=\"text\">" + word + " "
                + SHOWN_BY_THE_LIBRARY + "</text-property></label></components>";
    }

    @Test
    void aDesignThatIsGoneIsMissed() throws IOException, InterruptedException {
        letFilesGetOld();
        report("one");
        Files.delete(design);
        assertThatThrownBy(() -> report("one")).hasMessageContaining("There is no report design at ");
    }

    @Test
    void aFileWrittenWhileItWasReadMayHaveChangedAndIsReadAnew() throws IOException {
        Files.setLastModifiedTime(library, FileTime.from(Instant.now().plusSeconds(60)));
        OpenDesign first = engine.designs().take(design);
        assertThat(first.isAsRead()).isFalse();
        engine.designs().giveBack(design, first);
        OpenDesign second = engine.designs().take(design);
        assertThat(second).isNotSameAs(first);
        second.close();
    }

    @Test
    void whatAScriptDoesToTheDesignEndsWithItsReport() throws IOException, InterruptedException {
        String changing = "var label = reportContext.getReportRunnable().getDesignHandle().getElementByID(90);"
                + " var was = label.getText(); label.setText(was + \" once more\"); was";
        written("indicators.rptdesign", resource("indicators.rptdesign").replace(SHOWN, "eval('" + changing + "')"));
        letFilesGetOld();
        OpenDesign unchanged = engine.designs().take(design);
        assertThat(((ReportRunnable) unchanged.runnable()).isPrepared())
                .as("not copied, and so changed itself")
                .isTrue();
        engine.designs().giveBack(design, unchanged);
        for (int time = 0; time < 3; time++) {
            assertThat(report("one")).contains("Nine indicators").doesNotContain("once more");
        }
        OpenDesign after = engine.designs().take(design);
        assertThat(after).isNotSameAs(unchanged);
        after.close();
    }

    @Test
    void aReportThatFailedLeavesNothingBehind() throws InterruptedException {
        letFilesGetOld();
        OpenDesign first = engine.designs().take(design);
        engine.designs().giveBack(design, first);
        assertThatThrownBy(() -> render(Map.of("extracts", "extracts", "year", "long ago")))
                .hasMessageContaining("which is not a whole number");
        OpenDesign next = engine.designs().take(design);
        assertThat(next).isNotSameAs(first);
        next.close();
    }

    /** BIRT copies a design before it prepares the copy, and must go on doing so. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            nothing that prepares        | nothing          | nothing                                                     | true
            a script of the report       | <parameters>     | <method name="initialize">var a = 1;</method><parameters>   | false
            a script before the report   | <parameters>     | <method name="beforeFactory">var a = 1;</method><parameters>| false
            a script that prepares       | <label id="90">  | <label id="90"><method name="onPrepare">var a = 1;</method> | false
            a script while it is made    | <label id="90">  | <label id="90"><method name="onCreate">var a = 1;</method>  | true
            a chart                      | <body>           | <body><extended-item extensionName="Chart" id="800"/>       | true
            a chart with a class         | <body>           | <body><extended-item extensionName="Chart" id="800"><property name="eventHandlerClass">org.example.Handler</property></extended-item> | false
            a cross table                | <body>           | <body><extended-item extensionName="Crosstab" id="800"/>    | false
            """)
    void whatPreparesADesign(String what, String here, String there, boolean prepared) throws IOException {
        Path changed =
                written("changed.rptdesign", resource("indicators.rptdesign").replace(here, there));
        OpenDesign opened = engine.designs().take(changed);
        assertThat(((ReportRunnable) opened.runnable()).isPrepared()).as(what).isEqualTo(prepared);
        opened.close();
    }

    /** Files that BIRT reads for a design beside its libraries are not watched. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<simple-property-list name=\"includeResource\"><value>words</value></simple-property-list>",
                "<list-property name=\"includeScripts\"><structure><property name=\"fileName\">more.js</property></structure></list-property>",
                "<list-property name=\"cssStyleSheets\"><structure><property name=\"fileName\">more.css</property></structure></list-property>"
            })
    void aDesignWithFurtherFilesIsReadEachTime(String further) throws IOException, InterruptedException {
        written("more.css", "");
        Path more = written(
                "more.rptdesign",
                resource("indicators.rptdesign")
                        .replaceFirst("<property name=\"locale\">", further + "<property name=\"locale\">"));
        letFilesGetOld();
        OpenDesign opened = engine.designs().take(more);
        assertThat(opened.isAsRead()).isFalse();
        opened.close();
    }

    private String report(String extracts) throws IOException {
        return Files.readString(render(Map.of("extracts", extracts)));
    }

    private Path render(Map<String, String> parameters) {
        Path output = folder.resolve("report.html");
        engine.render(new RenderRequest(design, parameters, ReportFormat.HTML, output));
        return output;
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Waits until nobody can think that a file changed while it was read. */
    private static void letFilesGetOld() throws InterruptedException {
        Thread.sleep(UNTIL_OLD);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = OpenDesignsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
