package org.wresbirt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of the folder {@code docs}. Parts of some pages are generated: they stand between {@code <!-- generated: NAME -->}
 * and {@code <!-- end of NAME -->}, and a test holds each against the code that it describes. To write them anew:
 *
 * <pre>mvn -pl plugin/engine -am test -Dtest='*PageTest' -Dsurefire.failIfNoSpecifiedTests=false -Dwres.docs.refresh=true</pre>
 */
public final class Page {
    private static final boolean REFRESH = Boolean.getBoolean("wres.docs.refresh");
    private static final String FENCE = "```";

    private final String name;
    private final Path file;

    private Page(String name) {
        this.name = name;
        this.file = Path.of(System.getProperty("basedir", ""))
                .toAbsolutePath()
                .resolve("../../docs")
                .resolve(name)
                .normalize();
    }

    /** A page by its name below {@code docs}. */
    public static Page named(String name) {
        return new Page(name);
    }

    /** Asserts that a generated part says this; when refreshing, writes it instead. */
    public void says(String part, String markdown) {
        String text = text();
        String start = "<!-- generated: " + part + " -->\n";
        String end = "<!-- end of " + part + " -->";
        int from = text.indexOf(start);
        int to = text.indexOf(end);
        assertThat(from >= 0 && to > from)
                .as("docs/%s has a generated part %s", name, part)
                .isTrue();
        if (REFRESH) {
            write(text.substring(0, from + start.length()) + "\n" + markdown + "\n" + text.substring(to));
        } else {
            assertThat(text.substring(from + start.length(), to).strip())
                    .as("docs/%s, part %s: the code says otherwise; refresh it as Page explains", name, part)
                    .isEqualTo(markdown.strip());
        }
    }

    /** A fenced block: what stands behind the three backticks, and the lines inside. */
    public record Block(String info, String text) {}

    /** Every fenced block, in order. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        String info = null;
        StringBuilder inside = new StringBuilder();
        for (String line : text().split("\n", -1)) {
            if (!line.startsWith(FENCE)) {
                inside.append(line).append('\n');
            } else if (info == null) {
                info = line.substring(FENCE.length()).strip();
                inside.setLength(0);
            } else {
                blocks.add(new Block(info, inside.toString()));
                info = null;
            }
        }
        return blocks;
    }

    /** The whole page, lines ending with a line feed on every system. */
    public String text() {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row of a table. */
    public static String row(String... cells) {
        StringBuilder row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(' ').append(cell.replace("|", "\\|").replace('\n', ' ')).append(" |");
        }
        return row.append('\n').toString();
    }

    /** The first two lines of a table. */
    public static String header(String... cells) {
        return row(cells) + "|" + "---|".repeat(cells.length) + "\n";
    }
}
