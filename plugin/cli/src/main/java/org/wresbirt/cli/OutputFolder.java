package org.wresbirt.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import org.wresbirt.report.ReportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A folder for several files, in a folder that must be there; it is made when the first file is. */
final class OutputFolder implements ITypeConverter<Path> {
    @Override
    public Path convert(String text) {
        Path folder;
        try {
            folder = Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + text + "' is not a folder's name");
        }
        if (text.isBlank() || Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new TypeConversionException("'" + text + "' is a file; several reports need a folder");
        }
        if (Arrays.stream(ReportFormat.values())
                .anyMatch(format -> folder.toString().endsWith("." + format.ending()))) {
            throw new TypeConversionException("'" + text + "' looks like a file; several reports need a folder");
        }
        if (!Files.isDirectory(folder) && !Files.isDirectory(folder.getParent())) {
            throw new TypeConversionException("the folder '" + folder.getParent() + "' does not exist");
        }
        return folder;
    }
}
