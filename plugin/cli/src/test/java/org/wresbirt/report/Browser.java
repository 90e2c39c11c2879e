package org.wresbirt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A headless Chromium that looks at pages. Found on the path, or named by {@code -Dwres.browser=…}. Where there is none, tests
 * that need it are aborted and say so, unless the environment variable {@value #REQUIRED} is {@code true}: then they fail.
 */
final class Browser {
    static final String REQUIRED = "WRES_BROWSER_REQUIRED";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Pattern RESULT = Pattern.compile("(?s)<pre id=\"looked-at\">(.*?)</pre>");

    /** Widths of a window on a desk and of a phone. */
    private static final String WIDTHS = "[1280, 390]";

    /**
     * Shows each page in a frame of each width, and leaves lines of text: name of the page, a tab, and what is wrong; or that
     * all was looked at.
     */
    private static final String LOOK =
            """
            (async () => {
                const lines = [];
                for (const [name, page] of Object.entries(pages)) {
                    for (const width of WIDTHS) {
                        const frame = document.createElement('iframe');
                        frame.width = width;
                        frame.height = 1200;
                        frame.srcdoc = page;
                        const loaded = new Promise(resolve => frame.onload = resolve);
                        document.body.appendChild(frame);
                        await loaded;
                        frame.contentWindow.eval(axeSource);
                        const result = await frame.contentWindow.axe.run(
                            frame.contentDocument, {resultTypes: ['violations']});
                        for (const violation of result.violations) {
                            for (const node of violation.nodes) {
                                lines.push(name + '\\t' + violation.id + ' (' + violation.impact + '): ' + violation.help
                                    + ' at ' + node.target.join(' ') + ', ' + width + ' wide');
                            }
                        }
                        const shown = frame.contentDocument.documentElement;
                        if (shown.scrollWidth > shown.clientWidth) {
                            lines.push(name + '\\tthe page is ' + shown.scrollWidth + ' wide, its window '
                                + shown.clientWidth);
                        }
                        lines.push(name + '\\tRULES ' + result.passes.length);
                        frame.remove();
                    }
                }
                return lines.join('\\n');
            })().catch(failure => failure.stack).then(text => {
                const pre = document.createElement('pre');
                pre.id = 'looked-at';
                pre.textContent = text;
                document.body.appendChild(pre);
            });
            """
                    .replace("WIDTHS", WIDTHS);

    private final String executable;

    private Browser(String executable) {
        this.executable = executable;
    }

    static Browser find() {
        String named = System.getProperty("wres.browser");
        if (named != null) {
            return new Browser(named);
        }
        for (String folder : System.getenv("PATH").split(java.io.File.pathSeparator)) {
            for (String name : NAMES) {
                Path file = Path.of(folder, name);
                if (Files.isExecutable(file)) {
                    return new Browser(file.toString());
                }
            }
        }
        String missing = "No Chromium was found, so that the accessibility of HTML was NOT tested. Install chromium"
                + " (Debian: apt-get install chromium) or name a browser by -Dwres.browser=PATH.";
        if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
            return fail(missing);
        }
        return abort(missing);
    }

    /**
     * What axe-core finds wrong with pages on a desk and on a phone, and whether a page is wider than its window.
     *
     * @param pages text of each page by a name for it
     * @return findings by the page's name; an empty list where all is well
     */
    Map<String, List<String>> problems(Map<String, String> pages, Path folder)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path page = Files.writeString(
                folder.resolve("look.html"),
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><script>const axeSource = "
                        + literal(axe()) + ";\nconst pages = {"
                        + pages.entrySet().stream()
                                .map(entry -> literal(entry.getKey()) + ": " + literal(entry.getValue()))
                                .collect(Collectors.joining(",\n"))
                        + "};\n" + LOOK + "</script></body></html>");
        String seen = run(page, folder);
        Matcher result = RESULT.matcher(seen);
        assertThat(result.find())
                .as("axe-core ran in " + executable + "; see " + folder)
                .isTrue();
        Map<String, List<String>> problems = new TreeMap<>();
        for (String line : result.group(1).split("\n")) {
            String[] parts = line.split("\t");
            List<String> ofPage = problems.computeIfAbsent(parts[0], name -> new ArrayList<>());
            if (parts[1].startsWith("RULES ")) {
                assertThat(Integer.parseInt(parts[1].substring("RULES ".length())))
                        .as("rules tried on " + parts[0])
                        .isGreaterThan(10);
            } else {
                ofPage.add(parts[1]);
            }
        }
        assertThat(problems.keySet()).isEqualTo(pages.keySet());
        return problems;
    }

    private String run(Path page, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                executable,
                "--headless=new",
                "--disable-gpu",
                "--disable-extensions",
                "--no-first-run",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=600000",
                "--window-size=1400,1300"));
        if ("root".equals(System.getProperty("user.name"))) {
            // Chromium's sandbox does not start for root, as whom containers build; the page is our own
            command.add("--no-sandbox");
        }
        command.add("--dump-dom");
        command.add(page.toUri().toString());
        Path seen = folder.resolve("seen.html");
        Process process = new ProcessBuilder(command)
                .redirectOutput(seen.toFile())
                .redirectError(folder.resolve("browser.log").toFile())
                .start();
        if (!process.waitFor(20, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            fail(executable + " did not finish with " + page);
        }
        return Files.readString(seen);
    }

    /** A text inside a script, in letters that mean the same in every encoding that a browser may take the page to be in. */
    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\' || c == '<' || c < ' ' || c > '~') {
                literal.append(String.format("\\u%04x", c));
            } else {
                literal.append((char) c);
            }
        });
        return literal.append('"').toString();
    }

    private static String axe() throws IOException {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
