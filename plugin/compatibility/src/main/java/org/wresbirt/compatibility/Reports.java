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
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;

/** BIRT's engine as any report server starts it, of whatever version is there. */
final class Reports implements AutoCloseable {
    private final IReportEngine engine;

    private Reports(IReportEngine engine) {
        this.engine = engine;
    }

    static Reports start(Path resources) throws BirtException {
        EngineConfig config = new EngineConfig();
        config.setResourcePath(resources.toString());
        Platform.startup(config);
        IReportEngineFactory factory = (IReportEngineFactory)
                Platform.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY);
        if (factory == null) {
            throw new IllegalStateException("BIRT's report engine is not there");
        }
        return new Reports(factory.createReportEngine(config));
    }

    /** Renders as HTML. Fails if anything in the report failed. */
    void render(Path design, Map<String, Object> parameters, Path output) throws BirtException, IOException {
        IRunAndRenderTask task = engine.createRunAndRenderTask(engine.openReportDesign(design.toString()));
        try {
            HTMLRenderOption options = new HTMLRenderOption();
            options.setOutputFormat("html");
            options.setOutputFileName(output.toString());
            options.setImageDirectory(
                    Files.createDirectories(output.resolveSibling("pictures")).toString());
            options.setSupportedImageFormats("PNG;GIF;JPG;BMP");
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
