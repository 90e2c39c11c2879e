package org.wresbirt.oda;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.datatools.connectivity.oda.OdaException;

/**
 * Which folders a report may name. A relative path starts in the report resource folder and never leaves it, neither by
 * {@code ..} nor by a link. An absolute path is free, unless the server has {@link ServerSettings#ROOT roots}: then whatever
 * is named must lie in one of them, links followed.
 */
final class AllowedFolders {
    private final Texts texts;
    private final Path start;
    private final List<Roots> roots = new ArrayList<>();

    /** The roots of one setting. */
    private record Roots(String where, List<Path> folders) {
        boolean contain(Path real) {
            return folders.stream().anyMatch(real::startsWith);
        }
    }

    /**
     * @param resourceFolder null if the host has none
     * @throws OdaException if a setting of the server is not an absolute path: better no report than one too many
     */
    AllowedFolders(Path resourceFolder, ServerSettings settings, Texts texts) throws OdaException {
        this.texts = texts;
        for (ServerSettings.Value value : settings.all(ServerSettings.ROOT)) {
            roots.add(new Roots(value.where(), folders(value)));
        }
        if (resourceFolder != null) {
            start = resourceFolder;
        } else {
            start = roots.isEmpty()
                    ? Path.of("").toAbsolutePath()
                    : roots.get(0).folders().get(0);
        }
    }

    private List<Path> folders(ServerSettings.Value value) throws OdaException {
        List<Path> folders = new ArrayList<>();
        for (String text : value.text().split(Pattern.quote(File.pathSeparator))) {
            if (text.isBlank()) {
                continue;
            }
            Path folder = path(text.strip());
            Path real = folder == null || !folder.isAbsolute() ? null : real(folder.normalize());
            if (real == null) {
                throw new OdaException(texts.get("root.wrong", value.where(), value.text()));
            }
            folders.add(real);
        }
        if (folders.isEmpty()) {
            throw new OdaException(texts.get("root.wrong", value.where(), value.text()));
        }
        return folders;
    }

    /** Where relative paths start. */
    Path start() {
        return start;
    }

    /**
     * The folder that a property names, without links, whether or not it is there.
     *
     * @throws OdaException if it is no path, or not allowed; the answer does not tell whether it exists
     */
    Path resolve(String property, String value) throws OdaException {
        Path given = path(value);
        if (given == null) {
            throw new OdaException(texts.get("property.path.wrong", property, value));
        }
        Path path = start.resolve(given).normalize();
        Path real = real(path);
        if (!given.isAbsolute() && (!path.startsWith(start) || !isBelow(real, real(start)))) {
            throw new OdaException(texts.get("property.path.leaves", property, value, start));
        }
        for (Roots allowed : roots) {
            if (real == null || !allowed.contain(real)) {
                throw new OdaException(texts.get("property.path.outside", property, value, allowed.where()));
            }
        }
        return real == null ? path : real;
    }

    private static boolean isBelow(Path path, Path folder) {
        return path != null && folder != null && path.startsWith(folder);
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException unusable) {
            return null;
        }
    }

    /** Without links, as far as the path exists; null if it ends in a link to nowhere, which could lead anywhere later. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException | SecurityException missing) {
            Path parent = path.getParent();
            if (Files.isSymbolicLink(path) || parent == null) {
                return null;
            }
            Path realParent = real(parent);
            return realParent == null ? null : realParent.resolve(path.getFileName());
        }
    }
}
