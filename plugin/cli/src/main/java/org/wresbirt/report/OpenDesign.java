package org.wresbirt.report;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.impl.ReportRunnable;
import org.eclipse.birt.report.model.api.LibraryHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;

/**
 * A report design as BIRT has read it, with its libraries, for one rendering at a time. It serves a further one as long as
 * nothing has changed: neither the files that it was read from nor, by a script of the report, the design itself.
 */
final class OpenDesign implements AutoCloseable {
    private final IReportRunnable runnable;
    private final ReportDesignHandle handle;
    /** What it was read from; empty if not all of that is known, and so cannot be watched. */
    private final Map<Path, FileState> files;

    private record FileState(long size, FileTime modified) {}

    private OpenDesign(IReportRunnable runnable, Map<Path, FileState> files) {
        this.runnable = runnable;
        this.handle = (ReportDesignHandle) runnable.getDesignHandle();
        this.files = files;
    }

    /**
     * Reads a design.
     *
     * @throws ReportException if it is not there or cannot be read, or a library of it
     */
    static OpenDesign read(IReportEngine engine, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ReportException("There is no report design at " + file + ".");
        }
        long begun = System.currentTimeMillis();
        IReportRunnable runnable;
        try {
            runnable = engine.openReportDesign(file.toAbsolutePath().toString());
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

    /** Empty too if a file is so new that it may have changed while it was read. */
    private static Map<Path, FileState> files(Path design, ReportDesignHandle handle, long begun) {
        boolean readsMore = handle.getIncludeResources() != null
                || !handle.getAllCssStyleSheets().isEmpty()
                || handle.includeScriptsIterator().hasNext()
                || handle.includeLibraryScriptsIterator().hasNext();
        if (readsMore) {
            return Map.of();
        }
        Map<Path, FileState> files = new HashMap<>();
        try {
            files.put(design, state(design));
            for (Object library : handle.getAllLibraries()) {
                Path path = Path.of(URI.create(((LibraryHandle) library).getFileName()));
                files.put(path, state(path));
            }
        } catch (IOException | RuntimeException notAFile) {
            return Map.of(); // of a jar, or gone already
        }
        boolean settled = files.values().stream().allMatch(file -> file.modified.toMillis() < begun);
        return settled ? files : Map.of();
    }

    private static FileState state(Path file) throws IOException {
        return new FileState(Files.size(file), Files.getLastModifiedTime(file));
    }

    IReportRunnable runnable() {
        return runnable;
    }

    ReportDesignHandle handle() {
        return handle;
    }

    /** Whether a rendering would get from this what it would get from the files. */
    boolean isAsRead() {
        if (files.isEmpty() || handle.needsSave()) {
            return false;
        }
        for (Map.Entry<Path, FileState> file : files.entrySet()) {
            try {
                if (!state(file.getKey()).equals(file.getValue())) {
                    return false;
                }
            } catch (IOException gone) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        handle.close();
    }
}
