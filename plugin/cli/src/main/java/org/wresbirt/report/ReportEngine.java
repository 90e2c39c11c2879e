package org.wresbirt.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.engine.api.RenderOption;

/**
 * BIRT without a report server: designs in, documents out. Starting costs about a second and the first report more; keep one
 * and render many. Thread-safe: reports may be rendered by several threads at once.
 */
public final class ReportEngine implements AutoCloseable {
    /** Where, in the resource folder, the fonts are. */
    public static final String FONTS = "fonts";

    private final IReportEngine engine;
    private final OpenDesigns designs;

    private ReportEngine(IReportEngine engine) {
        this.engine = engine;
        this.designs = new OpenDesigns(engine);
    }

    /**
     * Starts the engine. BIRT's own platform is one for the whole process and stays until its end.
     *
     * @param resources the folder against which designs name libraries, pictures and relative folders of extracts; fonts are
     *     taken from {@value #FONTS} inside it
     */
    public static ReportEngine start(Path resources) {
        QuietLogs.silence();
        Path folder = resources.toAbsolutePath().normalize();
        EngineConfig config = new EngineConfig();
        config.setLogConfig(null, QuietLogs.level());
        config.setResourcePath(folder.toString());
        config.setFontConfig(ReportFonts.register(folder.resolve(FONTS)).configuration());
        try {
            Platform.startup(config);
        } catch (BirtException failure) {
            throw new ReportException("BIRT does not start: " + Problems.of(failure), failure);
        }
        IReportEngineFactory factory = (IReportEngineFactory)
                Platform.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY);
        if (factory == null) {
            throw new ReportException("BIRT's report engine is not on the class path.");
        }
        return new ReportEngine(factory.createReportEngine(config));
    }

    /**
     * Makes one report. The file appears complete or not at all.
     *
     * @throws ReportException if the design cannot be read, a parameter is unknown or does not fit, or anything in the report
     *     failed, even if BIRT would have gone on and printed the error into the document
     */
    public void render(RenderRequest request) {
        Path file = request.design().toAbsolutePath();
        OpenDesign design = designs.take(file);
        try {
            Map<String, Object> values = new ReportParameters(String.valueOf(file.getFileName()), design.handle())
                    .values(request.parameters());
            write(request, design.runnable(), values);
        } catch (RuntimeException | Error failure) {
            design.close();
            throw failure;
        }
        designs.giveBack(file, design);
    }

    /** For tests. */
    OpenDesigns designs() {
        return designs;
    }

    @Override
    public void close() {
        designs.close();
        engine.destroy();
    }

    private void write(RenderRequest request, IReportRunnable design, Map<String, Object> values) {
        Path output = request.output().toAbsolutePath();
        Path unfinished = output.resolveSibling("." + output.getFileName() + "." + UUID.randomUUID() + ".part");
        Path mended = unfinished.resolveSibling(unfinished.getFileName() + ".mended");
        try {
            Files.createDirectories(output.getParent());
            try (OutputStream stream = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW)) {
                run(request, design, values, stream);
            }
            if (request.format() == ReportFormat.DOCX) {
                WordTables.mend(unfinished, mended);
                move(mended, output);
            } else {
                move(unfinished, output);
            }
        } catch (IOException failure) {
            throw new ReportException("Cannot write " + output + ": " + Problems.of(failure), failure);
        } finally {
            delete(unfinished);
            delete(mended);
        }
    }

    private void run(RenderRequest request, IReportRunnable design, Map<String, Object> values, OutputStream stream) {
        IRunAndRenderTask task = engine.createRunAndRenderTask(design);
        try {
            // the same page on every machine: dates and numbers do not follow the machine's language
            task.setLocale(Locale.UK);
            task.setParameterValues(values);
            task.setRenderOption(options(request.format(), stream));
            task.run();
            List<String> problems = new ArrayList<>();
            Throwable first = null;
            for (Object error : task.getErrors()) {
                Throwable failure = (Throwable) error;
                first = first == null ? failure : first;
                String problem = Problems.of(failure);
                if (!problems.contains(problem)) {
                    problems.add(problem);
                }
            }
            if (!problems.isEmpty()) {
                throw new ReportException(problems, first);
            }
        } catch (EngineException failure) {
            throw new ReportException(Problems.of(failure), failure);
        } finally {
            task.close();
        }
    }

    private static IRenderOption options(ReportFormat format, OutputStream stream) {
        IRenderOption options = new RenderOption();
        if (format == ReportFormat.HTML) {
            HTMLRenderOption html = new HTMLRenderOption(options);
            html.setImageHandler(new EmbeddedPictures());
            options = html;
        }
        options.setOutputFormat(format.ending());
        if (format.emitter() != null) {
            options.setEmitterID(format.emitter());
        }
        options.setOutputStream(stream);
        return options;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherFileSystem) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException leftBehind) {
            // what matters has been thrown already, or the report is in place
        }
    }
}
