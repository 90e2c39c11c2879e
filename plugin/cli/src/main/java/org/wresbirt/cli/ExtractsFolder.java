package org.wresbirt.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A folder that must be there, as an absolute path. */
final class ExtractsFolder implements ITypeConverter<Path> {
    @Override
    public Path convert(String text) {
        Path folder;
        try {
            folder = Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + text + "' is not a folder's name");
        }
        if (text.isBlank() || !Files.exists(folder)) {
            throw new TypeConversionException("the folder '" + text + "' does not exist");
        }
        if (!Files.isDirectory(folder)) {
            throw new TypeConversionException(
                    "'" + text + "' is a file; name the folder that holds all extracts, for example "
                            + (folder.getParent() == null ? "." : folder.getParent()));
        }
        return folder;
    }
}
