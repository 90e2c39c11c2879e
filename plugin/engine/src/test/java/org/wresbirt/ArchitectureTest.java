package org.wresbirt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Data flows one way: a package uses those before it and none after it, so that there are no cycles. */
class ArchitectureTest {
    /** In the order in which data passes through them; statistics is mathematics that stands beside the flow. */
    private static final List<String> ORDER = List.of(
            "extract", "profile", "classify", "statistics", "tally", "indicator", "disclosure", "mart", "query");

    private static final Path SOURCES = Path.of(System.getProperty("basedir", ""), "src/main/java");
    private static final Pattern OURS = Pattern.compile("\\borg\\.wresbirt\\.(\\w+)\\b");
    private static final Pattern OTHERS =
            Pattern.compile("^import (?:static )?((?:org|com|net|de)\\.\\w+(?:\\.\\w+)?)", Pattern.MULTILINE);

    private record Source(String where, String text) {
        String ofPackage() {
            return where.split("/")[2];
        }
    }

    private static List<Source> sources() throws IOException {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String where = SOURCES.relativize(file).toString().replace('\\', '/');
                sources.add(new Source(where, Files.readString(file)));
            }
        }
        return sources;
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() throws IOException {
        Set<String> found = new HashSet<>();
        for (Source source : sources()) {
            found.add(source.ofPackage());
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(ORDER);
    }

    /** Imports, names written in full, and names in comments alike: who speaks of a later stage knows it. */
    @Test
    void aPackageKnowsOnlyThoseBeforeIt() throws IOException {
        List<String> violations = new ArrayList<>();
        for (Source source : sources()) {
            int place = ORDER.indexOf(source.ofPackage());
            Matcher matcher = OURS.matcher(source.text());
            while (matcher.find()) {
                if (ORDER.indexOf(matcher.group(1)) > place) {
                    violations.add(source.where() + " uses " + matcher.group(1));
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void readingClassifyingAndMathematicsStandAlone() throws IOException {
        for (Source source : sources()) {
            if (Set.of("extract", "classify", "statistics").contains(source.ofPackage())) {
                Matcher matcher = OURS.matcher(source.text());
                while (matcher.find()) {
                    assertThat(matcher.group(1)).as(source.where()).isEqualTo(source.ofPackage());
                }
            }
        }
    }

    /** The engine must run where no BIRT is; and each library stays where it is needed, so that it can be replaced. */
    @Test
    void librariesStayInTheirPackages() throws IOException {
        List<String> violations = new ArrayList<>();
        for (Source source : sources()) {
            Matcher matcher = OTHERS.matcher(source.text());
            while (matcher.find()) {
                String library = matcher.group(1);
                boolean allowed = library.startsWith("org.wresbirt")
                        || library.startsWith("de.siegmar")
                        || library.equals("org.dhatim.fastexcel")
                                && source.ofPackage().equals("extract")
                        || library.equals("org.apache.derby")
                                && source.ofPackage().equals("mart");
                if (!allowed) {
                    violations.add(source.where() + " uses " + library);
                }
            }
        }
        assertThat(violations).isEmpty();
    }
}
