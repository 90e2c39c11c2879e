package org.wresbirt.extract;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The folder that a site points us at. Symbolic links are not followed, so nothing outside it is read. */
public final class SourceFolder {
    /** Deep enough for region / organisation / year / kind; a whole disk chosen by mistake ends here. */
    private static final int DEPTH = 6;

    private SourceFolder() {}

    /**
     * Every file that may be an extract, by its name below the folder, in order of names. Hidden files and Office lock files
     * are left out.
     *
     * @throws ExtractException if the folder cannot be read or holds nothing
     */
    public static List<ExtractFile> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ExtractException("There is no folder " + folder
                    + ". Give the folder that holds the HR extracts (workforce, recruitment, ...).");
        }
        TreeMap<String, Path> found = new TreeMap<>();
        try {
            Files.walkFileTree(folder, java.util.Set.of(), DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean hidden = !directory.equals(folder) && isHidden(directory);
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !isHidden(file)) {
                        found.put(name(folder, file), file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new ExtractException(
                    "The folder " + folder + " cannot be read (" + reason(e)
                            + "). Check that this account may read it.",
                    e);
        }
        if (found.isEmpty()) {
            throw new ExtractException("The folder " + folder
                    + " holds no files. Put the HR extracts (CSV or XLSX) there, in sub-folders by year if you like.");
        }
        List<ExtractFile> files = new ArrayList<>(found.size());
        found.forEach((name, path) -> files.add(open(name, path)));
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
