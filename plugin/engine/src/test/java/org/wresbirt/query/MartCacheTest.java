package org.wresbirt.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.zip.DeflaterInputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wresbirt.extract.ExtractException;
import org.wresbirt.extract.Progress;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.mart.Mart;
import org.wresbirt.sample.SampleTrust;
import org.wresbirt.tally.UnknownValues;

/**
 * A mart on disk is taken by the next process if it is of the same content, and built again if there is any doubt. A builder
 * made anew stands for a process that starts; two tests start real ones.
 */
class MartCacheTest {
    private static final int CHECKSUM = 32;
    private static final Instant LONG_AGO = Instant.parse("2024-06-01T09:00:00Z");

    @TempDir
    private static Path sample;

    @TempDir
    private Path folder;

    private Path extracts;
    private Path cache;
    private final List<MartRequest> built = new ArrayList<>();

    @BeforeAll
    static void write() throws IOException {
        SampleTrust.write(sample);
    }

    /** The smaller files. */
    @BeforeEach
    void extracts() throws IOException {
        extracts = folder.resolve("ZEX");
        cache = folder.resolve("marts/cache");
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = sample.relativize(file).toString();
                if (name.contains("Board members") || name.contains("Benchmark report Excel data 2022.csv")) {
                    Path copy = extracts.resolve(name);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                    Files.setLastModifiedTime(copy, FileTime.from(LONG_AGO));
                }
            }
        }
        assertThat(extracts).isDirectory();
    }

    private MartRequest request() {
        return OtherProcess.request(extracts, cache);
    }

    private SortedMap<String, List<List<Object>>> restart(MartRequest request) throws Exception {
        CachedBuilder process = new CachedBuilder((asked, progress) -> {
            built.add(asked);
            return SharedMarts.read(asked, progress);
        });
        try (Mart mart = process.build(request, Progress.NONE)) {
            return MartContent.of(mart);
        }
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private Path anExtract() throws IOException {
        try (Stream<Path> files = Files.walk(extracts)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void theNextProcessFindsEveryRowAndValueAsItWas() throws Exception {
        var first = restart(request());
        assertThat(restart(request())).isEqualTo(first);
        assertThat(built).hasSize(1);
        assertThat(first.get("SURVEY")).isNotEmpty();
        assertThat(first.get("MART")).hasSize(1);
    }

    @Test
    void newContentIsBuiltAndOldContentThatComesBackIsNot() throws Exception {
        byte[] before = Files.readAllBytes(anExtract());
        var first = restart(request());
        Files.writeString(anExtract(), new String(before, java.nio.charset.StandardCharsets.UTF_8) + "\n");
        restart(request());
        assertThat(built).hasSize(2);
        Files.write(anExtract(), before);
        assertThat(restart(request())).isEqualTo(first);
        Files.setLastModifiedTime(anExtract(), FileTime.from(LONG_AGO.minusSeconds(60)));
        assertThat(restart(request())).isEqualTo(first);
        assertThat(built).hasSize(2);
    }

    @Test
    void aFileMoreOrLessIsOtherContent() throws Exception {
        restart(request());
        Path further = Files.writeString(extracts.resolve("notes.txt"), "nothing of ours");
        restart(request());
        Files.delete(further);
        restart(request());
        assertThat(built).hasSize(2);
    }

    @Test
    void whateverDecidesTheMartDecidesItsFile() throws Exception {
        restart(request());
        for (MartRequest other : List.of(
                new MartRequest(
                        extracts,
                        Disclosure.PUBLIC,
                        5,
                        UnknownValues.COUNT_AS_UNKNOWN,
                        DisciplinaryPeriod.ANNUAL,
                        cache),
                new MartRequest(
                        extracts,
                        Disclosure.PUBLIC,
                        10,
                        UnknownValues.COUNT_AS_UNKNOWN,
                        DisciplinaryPeriod.ANNUAL,
                        cache),
                new MartRequest(
                        extracts,
                        Disclosure.INTERNAL,
                        5,
                        UnknownValues.COUNT_AS_UNKNOWN,
                        DisciplinaryPeriod.TWO_YEAR,
                        cache),
                new MartRequest(
                        extracts, Disclosure.INTERNAL, 5, UnknownValues.REJECT, DisciplinaryPeriod.ANNUAL, cache))) {
            var mart = restart(other);
            assertThat(restart(other)).isEqualTo(mart);
        }
        assertThat(built).hasSize(5);
        assertThat(files(".mart")).hasSize(5);
    }

    /** A folder's name may name the organisation: the same files in another folder are another mart. */
    @Test
    void theSameFilesOfAnotherOrganisationAreAnotherMart() throws Exception {
        var ours = restart(request());
        Path renamed = Files.move(extracts, extracts.resolveSibling("ZEY"));
        var theirs = restart(OtherProcess.request(renamed, cache));
        assertThat(theirs.get("ORGANISATION")).isNotEqualTo(ours.get("ORGANISATION"));
        Files.move(renamed, extracts);
        assertThat(restart(request())).isEqualTo(ours);
    }

    /** What is kept is what readers of that mart could see. */
    @Test
    void thePublicsFileHoldsThePublicsMartOnly() throws Exception {
        MartRequest publics = new MartRequest(
                extracts, Disclosure.PUBLIC, 50, UnknownValues.COUNT_AS_UNKNOWN, DisciplinaryPeriod.ANNUAL, cache);
        restart(publics);
        try (Mart kept = Mart.restore(files(".mart").get(0))) {
            var rows = MartContent.of(kept);
            assertThat(rows.get("MART").get(0)).contains("PUBLIC", 50);
            assertThat(rows.get("BOARD")).isNotEmpty().allSatisfy(row -> assertThat(row)
                    .contains("PROTECTED"));
        }
    }

    @ParameterizedTest(name = "damaged at {0} thousandths of its length")
    @ValueSource(ints = {0, 500, 999})
    void aDamagedMartIsNotTrustedButBuiltAndKeptAnew(int place) throws Exception {
        var first = restart(request());
        Path mart = files(".mart").get(0);
        byte[] bytes = Files.readAllBytes(mart);
        bytes[bytes.length * place / 1000] ^= 1;
        Files.write(mart, bytes);
        assertThat(withoutTime(restart(request()))).isEqualTo(withoutTime(first));
        assertThat(built).hasSize(2);
        restart(request());
        assertThat(built).hasSize(2);
    }

    /** Whole, but written by another version of the product, for which the same rows may mean something else. */
    @Test
    void aMartOfAnotherVersionIsNotTrusted() throws Exception {
        restart(request());
        Path mart = files(".mart").get(0);
        byte[] stored = Files.readAllBytes(mart);
        byte[] rows = new InflaterInputStream(new ByteArrayInputStream(stored, CHECKSUM, stored.length - CHECKSUM))
                .readAllBytes();
        rows[2] = (byte) (rows[2] == '0' ? '1' : '0'); // of the hash that stands for the version
        byte[] body = new DeflaterInputStream(new ByteArrayInputStream(rows)).readAllBytes();
        Files.write(mart, MessageDigest.getInstance("SHA-256").digest(body));
        Files.write(mart, body, StandardOpenOption.APPEND);
        assertThatThrownBy(() -> Mart.restore(mart)).hasMessage("a mart of another version");
        restart(request());
        assertThat(built).hasSize(2);
    }

    @Test
    void aMartThatIsUsedIsKept() throws Exception {
        restart(request());
        Path mart = files(".mart").get(0);
        Files.setLastModifiedTime(mart, FileTime.from(LONG_AGO));
        restart(request());
        assertThat(built).hasSize(1);
        assertThat(Files.getLastModifiedTime(mart).toInstant()).isAfter(LONG_AGO);
    }

    private static Map<String, List<List<Object>>> withoutTime(SortedMap<String, List<List<Object>>> content) {
        content.remove("MART");
        return content;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 32, 1000})
    void aMartThatWasCutShortIsNotTrusted(int length) throws Exception {
        restart(request());
        Path mart = files(".mart").get(0);
        byte[] bytes = Files.readAllBytes(mart);
        Files.write(mart, java.util.Arrays.copyOf(bytes, Math.min(length, bytes.length - 1)));
        restart(request());
        assertThat(built).hasSize(2);
    }

    @Test
    void aDamagedListOfContentOnlyCostsAnotherReading() throws Exception {
        restart(request());
        Path list = files(".files").get(0);
        Files.writeString(list, Files.readString(list).replace('a', 'b'));
        restart(request());
        assertThat(built).hasSize(1);
        restart(request());
        assertThat(built).hasSize(1);
    }

    @Test
    void nobodyElseMayReadItAndNothingHalfWrittenStays() throws Exception {
        restart(request());
        try (Stream<Path> files = Files.list(cache)) {
            assertThat(files).hasSize(3).allSatisfy(file -> {
                assertThat(file.getFileName().toString()).matches("[0-9a-f]{64}\\.(mart|files)|wres\\.locks");
                if (!file.endsWith("wres.locks")) {
                    assertThat(Files.getPosixFilePermissions(file))
                            .isEqualTo(PosixFilePermissions.fromString("rw-------"));
                }
            });
        }
        assertThat(Files.getPosixFilePermissions(cache)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void aFolderThatCannotBeUsedIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> restart(OtherProcess.request(extracts, file.resolve("cache"))))
                .isInstanceOf(ExtractException.class)
                .hasMessageContaining("The cache folder " + file.resolve("cache") + " cannot be used");
        assertThat(built).isEmpty();
    }

    @Test
    void whatWasNotUsedForLongAndWhatIsTooMuchIsDropped() throws IOException {
        Files.createDirectories(cache);
        Instant now = Instant.parse("2024-06-01T00:00:00Z");
        Path used = file("a".repeat(64) + ".mart", now.minus(Duration.ofDays(29)));
        Path unused = file("b".repeat(64) + ".mart", now.minus(Duration.ofDays(31)));
        Path half = file("wres123.tmp", now.minus(Duration.ofDays(2)));
        Path writing = file("wres124.tmp", now.minus(Duration.ofHours(2)));
        Path notOurs = file("report.mart", now.minus(Duration.ofDays(99)));
        Path large = file("c".repeat(64) + ".mart", now.minus(Duration.ofDays(9)));
        try (var out = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            out.setLength(CacheBounds.MOST_BYTES); // a hole: takes no room
        }
        Files.setLastModifiedTime(large, FileTime.from(now.minus(Duration.ofDays(9))));
        CacheBounds.apply(cache, now);
        assertThat(Stream.of(used, unused, half, writing, notOurs, large).filter(Files::exists))
                .containsExactlyInAnyOrder(large, writing, notOurs);
    }

    private Path file(String name, Instant used) throws IOException {
        Path file = Files.writeString(cache.resolve(name), "x");
        Files.setLastModifiedTime(file, FileTime.from(used));
        return file;
    }

    @Test
    void ofProcessesThatStartTogetherOneBuildsAndAllHaveTheSame() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(OtherProcess.start(extracts, cache));
        }
        List<String> said = new ArrayList<>();
        Set<String> contents = new HashSet<>();
        for (Process process : processes) {
            List<String> lines = OtherProcess.output(process).lines().toList();
            assertThat(process.waitFor()).isZero();
            said.addAll(lines.subList(0, lines.size() - 1));
            contents.add(lines.get(lines.size() - 1));
        }
        assertThat(said).containsExactly("builds");
        assertThat(contents).hasSize(1);
        assertThat(contents).containsExactly(String.valueOf(restart(request()).hashCode()));
        assertThat(built).isEmpty();
    }

    @Test
    void aProcessThatDiesWhileItBuildsHoldsNobodyUp() throws Exception {
        Process dying = OtherProcess.start(extracts, cache, "hold");
        try (BufferedReader output = OtherProcess.output(dying)) {
            assertThat(output.readLine()).isEqualTo("builds");
        }
        Thread end = new Thread(dying::destroyForcibly);
        MartCache shared = new MartCache(cache);
        List<String> seen = new ArrayList<>();
        shared.hold(Sha256.of(request().toString()), (step, done, of) -> {
                    if (seen.isEmpty()) {
                        end.start();
                    }
                    seen.add(step);
                })
                .close();
        end.join();
        assertThat(seen).isNotEmpty().allMatch("waiting for another process to read the extracts"::equals);
        restart(request());
        assertThat(built).hasSize(1);
        assertThat(files(".mart")).hasSize(1);
    }
}
