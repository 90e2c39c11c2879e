package org.wresbirt.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A file to be written, in a folder that must be there: found out before any work is done. */
final class OutputFile implements ITypeConverter<Path> {
    @Override
    public Path convert(String text) {
        Path file;
        try {
            file = Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + text + "' is not a file's name");
        }
        if (text.isBlank() || Files.isDirectory(file)) {
            throw new TypeConversionException("'" + text + "' is a folder; name a file");
        }
        if (!Files.isDirectory(file.getParent())) {
            throw new TypeConversionException("the folder '" + file.getParent() + "' does not exist");
        }
        return file;
    }
}
