package org.wresbirt.query;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.wresbirt.extract.ExtractException;

/**
 * Names, sizes and modification times of all files below a folder. Two equal ones are taken for the same content: looking
 * costs a few milliseconds, reading would cost seconds.
 */
record Fingerprint(List<State> files) {
    record State(String name, long size, FileTime modified) {}

    /**
     * Looks at the files now.
     *
     * @throws ExtractException if the folder or something in it cannot be looked at
     */
    static Fingerprint of(Path folder) {
        List<State> files = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(folder, files));
        } catch (NoSuchFileException e) {
            throw new ExtractException("There is no " + e.getFile() + ". Name the folder that holds the extracts.", e);
        } catch (IOException e) {
            throw new ExtractException(
                    "The folder " + folder + " cannot be looked through: " + e
                            + ". Check that it may be read by whoever runs this program.",
                    e);
        }
        files.sort(Comparator.comparing(State::name));
        return new Fingerprint(List.copyOf(files));
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final List<State> files;

        Visitor(Path folder, List<State> files) {
            this.folder = folder;
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = folder.relativize(file).toString();
            files.add(new State(name, attributes.size(), attributes.lastModifiedTime()));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
            // a file that somebody deletes at this moment is simply not there
            if (problem instanceof NoSuchFileException && !file.equals(folder)) {
                return FileVisitResult.CONTINUE;
            }
            throw problem;
        }
    }
}
