package org.wresbirt.extract;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The folder that a site points us at. */
public final class SourceFolder {
    /** Deep enough for region / organisation / year / kind; a whole disk chosen by mistake ends here. */
    private static final int DEPTH = 8;

    private SourceFolder() {}

    /**
     * A file as it lies in the folder.
     *
     * @param size in bytes
     */
    public record Listed(Path path, long size, FileTime modified) {}

    /**
     * Every file that may be an extract, by its path below the folder with {@code /}, in order of names. Hidden files and
     * Office lock files are left out. Links inside the folder are not followed, so nothing outside it is read; the folder
     * itself may be a link.
     *
     * @throws ExtractException if the folder cannot be read, holds nothing, holds too much, or is nested too deeply
     */
    public static SortedMap<String, Listed> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ExtractException("There is no folder " + folder
                    + ". Give the folder that holds the HR extracts (workforce, recruitment, ...).");
        }
        ReadingLimits limits = ReadingLimits.current();
        TreeMap<String, Listed> found = new TreeMap<>();
        long[] bytes = new long[1];
        try {
            Path root = folder.toRealPath();
            Files.walkFileTree(root, Set.of(), DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean hidden = !directory.equals(root) && isHidden(directory);
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isDirectory()) {
                        throw new ExtractException("The folder " + folder + " holds folders nested more than " + DEPTH
                                + " deep. Give the folder that holds the extracts, not one far above it.");
                    }
                    if (attributes.isRegularFile() && !isHidden(file)) {
                        found.put(name(root, file), new Listed(file, attributes.size(), attributes.lastModifiedTime()));
                        bytes[0] += attributes.size();
                        if (found.size() > limits.files()) {
                            throw tooMuch(folder, limits.files() + " files", ReadingLimits.FILES);
                        }
                        if (bytes[0] > limits.bytes()) {
                            throw tooMuch(folder, (limits.bytes() >> 20) + " megabytes", ReadingLimits.MEGABYTES);
                        }
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new ExtractException(
                    "The folder " + unreadable(folder, e) + " cannot be read (" + reason(e)
                            + "). Check that this account may read it.",
                    e);
        }
        if (found.isEmpty()) {
            throw new ExtractException("The folder " + folder
                    + " holds no files. Put the HR extracts (CSV or XLSX) there, in sub-folders by year if you like.");
        }
        return found;
    }

    private static ExtractException tooMuch(Path folder, String limit, String setting) {
        return new ExtractException("The folder " + folder + " holds more than " + limit
                + ". Give the folder that holds the extracts, not one far above it."
                + ReadingLimits.toAllowMore(setting));
    }

    /**
     * The files of {@link #list}, ready to be recognised.
     *
     * @throws ExtractException if one of them cannot be read
     */
    public static List<ExtractFile> files(SortedMap<String, Listed> listed) {
        List<ExtractFile> files = new ArrayList<>(listed.size());
        listed.forEach((name, file) -> files.add(open(name, file.path())));
        return files;
    }

    private static ExtractFile open(String name, Path path) {
        try {
            return ExtractFile.of(name, path);
        } catch (IOException e) {
            throw new ExtractException(
                    name + ": the file cannot be read (" + reason(e)
                            + "). Close it elsewhere, or check the rights on it.",
                    e);
        }
    }

    /** The folder at fault, which may be one inside the given one. */
    private static String unreadable(Path folder, IOException e) {
        return e instanceof FileSystemException about && about.getFile() != null ? about.getFile() : folder.toString();
    }

    /** What went wrong, without the path that some exceptions repeat. */
    static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "");
    }

    private static boolean isHidden(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$");
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
