package org.wresbirt.report;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.impl.ReportRunnable;
import org.eclipse.birt.report.model.api.LibraryHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.wresbirt.query.SeenFile;

/**
 * A report design as BIRT has read it, with its libraries, for one rendering at a time. It serves a further one as long as
 * nothing has changed: neither the files that it was read from nor, by a script of the report, the design itself.
 */
final class OpenDesign implements AutoCloseable {
    private final IReportRunnable runnable;
    private final ReportDesignHandle handle;
    /** What it was read from; empty if not all of that is known, and so cannot be watched. */
    private final Map<Path, SeenFile> files;

    private OpenDesign(IReportRunnable runnable, Map<Path, SeenFile> files) {
        this.runnable = runnable;
        this.handle = (ReportDesignHandle) runnable.getDesignHandle();
        this.files = files;
    }

    /**
     * Reads a design.
     *
     * @param file its absolute path
     * @throws ReportException if it is not there or cannot be read, or a library of it
     */
    static OpenDesign read(IReportEngine engine, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ReportException("There is no report design at " + file + ".");
        }
        Instant begun = Instant.now();
        IReportRunnable runnable;
        try {
            runnable = engine.openReportDesign(file.toString());
        } catch (EngineException failure) {
            throw new ReportException("Cannot read the report design " + file + ": " + Problems.of(failure), failure);
        }
        ReportDesignHandle handle = (ReportDesignHandle) runnable.getDesignHandle();
        try {
            requireLibraries(file, handle);
            if (!PreparingScripts.isIn(handle)) {
                // else BIRT would copy the design for every rendering, in case a script prepares the copy
                ((ReportRunnable) runnable).setPrepared(true);
            }
            return new OpenDesign(runnable, files(file, handle, begun));
        } catch (RuntimeException failure) {
            handle.close();
            throw failure;
        }
    }

    /** BIRT goes on without a library, as if what the report takes from it were empty. */
    private static void requireLibraries(Path design, ReportDesignHandle handle) {
        for (Object library : handle.getLibraries()) {
            LibraryHandle included = (LibraryHandle) library;
            if (!included.isValid()) {
                throw new ReportException(
                        "Report design " + design + " includes the library '"
                                + included.getNamespace()
                                + "', which is not there or cannot be read. Libraries lie in the resource folder, or beside the design.");
            }
        }
    }

    /** Empty too if a file is so young that it may have changed while it was read. */
    private static Map<Path, SeenFile> files(Path design, ReportDesignHandle handle, Instant begun) {
        boolean readsMore = handle.getIncludeResources() != null
                || !handle.getAllCssStyleSheets().isEmpty()
                || handle.includeScriptsIterator().hasNext()
                || handle.includeLibraryScriptsIterator().hasNext();
        if (readsMore) {
            return Map.of();
        }
        Set<Path> paths = new HashSet<>(Set.of(design));
        try {
            for (Object library : handle.getAllLibraries()) {
                paths.add(Path.of(URI.create(((LibraryHandle) library).getFileName())));
            }
            Map<Path, SeenFile> files = look(paths);
            return files.values().stream().anyMatch(file -> file.isYoung(begun)) ? Map.of() : files;
        } catch (IOException | RuntimeException notAFile) {
            return Map.of(); // of a jar, or gone already
        }
    }

    private static Map<Path, SeenFile> look(Set<Path> paths) throws IOException {
        Map<Path, SeenFile> seen = new HashMap<>();
        for (Path path : paths) {
            seen.put(path, SeenFile.of(path));
        }
        return seen;
    }

    IReportRunnable runnable() {
        return runnable;
    }

    ReportDesignHandle handle() {
        return handle;
    }

    /** Whether a rendering would get from this what it would get from the files. */
    boolean isAsRead() {
        try {
            return !files.isEmpty()
                    && !handle.needsSave()
                    && look(files.keySet()).equals(files);
        } catch (IOException gone) {
            return false;
        }
    }

    @Override
    public void close() {
        handle.close();
    }
}
