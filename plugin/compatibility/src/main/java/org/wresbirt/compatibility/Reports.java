package org.wresbirt.compatibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.engine.api.RenderOption;
import org.eclipse.birt.report.model.api.ModuleHandle;

/** BIRT's engine as any report server starts it, of whatever version is there. */
final class Reports implements AutoCloseable {
    private final IReportEngine engine;

    private Reports(IReportEngine engine) {
        this.engine = engine;
    }

    /** @param fonts the file that names fonts; null for those that BIRT finds on the machine */
    static Reports start(Path resources, Path fonts) throws BirtException, IOException {
        EngineConfig config = new EngineConfig();
        config.setResourcePath(resources.toString());
        if (fonts != null) {
            config.setFontConfig(fonts.toUri().toURL());
        }
        Platform.startup(config);
        IReportEngineFactory factory = (IReportEngineFactory)
                Platform.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY);
        if (factory == null) {
            throw new IllegalStateException("BIRT's report engine is not there");
        }
        return new Reports(factory.createReportEngine(config));
    }

    /** Renders as HTML. Fails if the design opens with a warning, or anything in the report failed. */
    void render(Path design, Map<String, Object> parameters, Path output) throws BirtException, IOException {
        HTMLRenderOption options = new HTMLRenderOption();
        options.setOutputFormat("html");
        options.setOutputFileName(output.toString());
        options.setImageDirectory(
                Files.createDirectories(output.resolveSibling("pictures")).toString());
        options.setSupportedImageFormats("PNG;GIF;JPG;BMP");
        render(design, parameters, options);
    }

    /** Renders as PDF, by the emitter of that id. Fails if the design opens with a warning, or anything in the report failed. */
    void renderPdf(Path design, Map<String, Object> parameters, Path output, String emitter) throws BirtException {
        RenderOption options = new RenderOption();
        options.setOutputFormat("pdf");
        options.setEmitterID(emitter);
        options.setOutputFileName(output.toString());
        render(design, parameters, options);
    }

    private void render(Path design, Map<String, Object> parameters, IRenderOption options) throws BirtException {
        IReportRunnable report = engine.openReportDesign(design.toString());
        ModuleHandle module = (ModuleHandle) report.getDesignHandle();
        if (!module.getErrorList().isEmpty() || !module.getWarningList().isEmpty()) {
            throw new IllegalStateException(
                    design.getFileName() + " opens with " + module.getErrorList() + module.getWarningList());
        }
        IRunAndRenderTask task = engine.createRunAndRenderTask(report);
        try {
            task.setRenderOption(options);
            task.setLocale(Locale.UK);
            task.setParameterValues(parameters);
            task.run();
            for (Object error : task.getErrors()) {
                throw new IllegalStateException(design.getFileName() + " failed", (Throwable) error);
            }
        } finally {
            task.close();
        }
    }

    @Override
    public void close() {
        engine.destroy();
        Platform.shutdown();
    }
}
