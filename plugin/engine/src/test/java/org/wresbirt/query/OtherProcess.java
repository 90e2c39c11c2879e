package org.wresbirt.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wresbirt.extract.Progress;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.mart.Mart;
import org.wresbirt.tally.UnknownValues;

/** A Java process of its own that uses a cache folder. Prints what it does, one word to a line. */
final class OtherProcess {
    private OtherProcess() {}

    /** Arguments: extracts, cache, and {@code hold} to stop in the middle of a build until somebody ends the process. */
    public static void main(String[] arguments) throws Exception {
        MartRequest request = request(Path.of(arguments[0]), Path.of(arguments[1]));
        Mart mart = new CachedBuilder((asked, progress) -> {
                    System.out.println("builds");
                    if (arguments.length > 2) {
                        sleepForEver();
                    }
                    return SharedMarts.read(asked, progress);
                })
                .build(request, Progress.NONE);
        System.out.println(MartContent.of(mart).hashCode());
        mart.close();
    }

    private static void sleepForEver() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static MartRequest request(Path extracts, Path cache) {
        return new MartRequest(
                extracts, Disclosure.INTERNAL, 5, UnknownValues.COUNT_AS_UNKNOWN, DisciplinaryPeriod.ANNUAL, cache);
    }

    static Process start(Path extracts, Path cache, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                extracts.toString(),
                cache.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static BufferedReader output(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
