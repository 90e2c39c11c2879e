package org.wresbirt.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder into which the product was unpacked.
 *
 * @param home holds {@code bin}, {@code lib} and {@code report-templates}; null when the classes run from elsewhere
 */
record Installation(Path home) {
    private static final String DESIGN = ".rptdesign";

    /** Where this process runs from: the start script says so, else the jar's place does. */
    static Installation ofThisProcess() {
        String said = System.getProperty("wres.home");
        if (said != null && !said.isBlank()) {
            return new Installation(Path.of(said).toAbsolutePath().normalize());
        }
        try {
            Path code = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path lib = code.getParent();
            return new Installation(Files.isRegularFile(code) && lib.endsWith("lib") ? lib.getParent() : null);
        } catch (URISyntaxException | RuntimeException e) {
            // an unusual class loader; only the shipped templates are out of reach then
            return new Installation(null);
        }
    }

    /** Folder of the shipped templates, libraries and fonts; null when there is none. */
    Path templates() {
        Path folder = home == null ? null : home.resolve("report-templates");
        return folder != null && Files.isDirectory(folder) ? folder : null;
    }

    /** Names of the shipped templates, in alphabetical order; empty when there are none. */
    List<String> templateNames() {
        if (templates() == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(templates())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(DESIGN))
                    .map(name -> name.substring(0, name.length() - DESIGN.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * The design that a user means.
     *
     * @param template a shipped template's name, or the path of a design file
     * @return null when there is no such template
     */
    Path design(String template) {
        if (templateNames().contains(template)) {
            return templates().resolve(template + DESIGN);
        }
        Path file = Path.of(template).toAbsolutePath().normalize();
        return template.endsWith(DESIGN) && Files.isRegularFile(file) ? file : null;
    }
}
