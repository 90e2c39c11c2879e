package org.wresbirt.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wresbirt.extract.Progress;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.mart.Mart;
import org.wresbirt.tally.UnknownValues;

/**
 * One invented person stands in extracts with every kind of fault. Whatever becomes of the extract, the name, the number, the
 * birthday, and the ethnicity as this person alone wrote it appear nowhere: not in a message or its causes, not in a log or
 * on the console, not in what progress tells, not in any cell of the mart, not in a byte of the cache.
 */
class PrivacyCanaryTest {
    private static final String NUMBER = "90417733";
    private static final String NAME = "Quillfeather";
    private static final String BIRTHDAY = "17/09/1961";
    private static final String ETHNICITY = "Zarniwoopian";
    private static final List<String> CANARIES = List.of(NUMBER, NAME, BIRTHDAY, "1961-09-17", ETHNICITY);

    private static final String STAFF =
            "Employee Number,Last Name,Date Of Birth,Assignment Number,Staff Group,Pay Scale,"
                    + "Ethnic Origin,Assignment Category,Primary Assignment,FTE";
    private static final String PERSON = NUMBER + "," + NAME + "," + BIRTHDAY + "," + NUMBER
            + "-1,Nursing and Midwifery Registered,Band 5," + ETHNICITY + ",Permanent,Y,1.0";
    private static final String OTHER =
            "10000001,Other,01/01/1970,10000001-1,Nursing and Midwifery Registered,Band 5,A,Permanent,Y,1.0";

    @TempDir
    private Path folder;

    /** What is wrong with an extract, and a way to write one. */
    private record Fault(String name, boolean refused, UnknownValues unknown, Extracts files) {
        @Override
        public String toString() {
            return name;
        }
    }

    @FunctionalInterface
    private interface Extracts {
        void write(Path folder) throws IOException;
    }

    private static Extracts text(String name, String... lines) {
        return folder ->
                Files.write(folder.resolve(name), (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Extracts both(Extracts one, Extracts other) {
        return folder -> {
            one.write(folder);
            other.write(folder);
        };
    }

    private static Extracts bytes(String name, byte[] bytes) {
        return folder -> Files.write(folder.resolve(name), bytes);
    }

    private static Fault refused(String name, Extracts files) {
        return new Fault(name, true, UnknownValues.COUNT_AS_UNKNOWN, files);
    }

    private static Fault counted(String name, Extracts files) {
        return new Fault(name, false, UnknownValues.COUNT_AS_UNKNOWN, files);
    }

    static Stream<Fault> faults() {
        Extracts staff = text("staff 2024.csv", STAFF, OTHER, PERSON);
        String unclosed = PERSON.replace(NAME, "\"" + NAME);
        return Stream.of(
                counted("an ethnicity that no list knows", staff),
                new Fault("the same, refused", true, UnknownValues.REJECT, staff),
                refused(
                        "a column missing",
                        text("staff 2024.csv", STAFF.replace("Ethnic Origin", NAME), OTHER, PERSON)),
                counted("no header", text("staff 2024.csv", PERSON, OTHER)),
                counted("one person as header of another file", both(staff, text("x 2024.csv", PERSON, PERSON))),
                counted("a cell too few", text("staff 2024.csv", STAFF, OTHER, PERSON.replace(",1.0", ""))),
                counted("a cell too many", text("staff 2024.csv", STAFF, OTHER, PERSON + "," + NAME)),
                refused("a quotation mark not closed", text("staff 2024.csv", STAFF, OTHER, unclosed, OTHER)),
                refused(
                        "a cell without end",
                        text("staff 2024.csv", STAFF, OTHER, unclosed, (NAME + ",\n").repeat(200_000))),
                counted("no employee number", text("staff 2024.csv", STAFF, OTHER, PERSON.replaceFirst(NUMBER, ""))),
                counted("an employee twice", text("staff 2024.csv", STAFF, OTHER, PERSON, PERSON)),
                counted("an absurd equivalent", text("staff 2024.csv", STAFF, OTHER, PERSON.replace("1.0", NUMBER))),
                counted("a band that none is", text("staff 2024.csv", STAFF, OTHER, PERSON.replace("Band 5", NAME))),
                counted(
                        "a staff group and category that none are",
                        text(
                                "staff 2024.csv",
                                STAFF,
                                OTHER,
                                PERSON.replace("Permanent", NAME).replace("Nursing and Midwifery Registered", NAME))),
                refused(
                        "a date of another year",
                        text(
                                "staff 2024.csv",
                                STAFF + ",Snapshot Date",
                                OTHER + ",31/03/2024",
                                PERSON + "," + BIRTHDAY)),
                refused(
                        "two years in a file",
                        text("staff.csv", STAFF + ",Snapshot Date", PERSON + ",31/03/2024", PERSON + ",31/03/2023")),
                counted(
                        "impossible and strange dates of events",
                        both(
                                staff,
                                text(
                                        "training.csv",
                                        "Employee Number,Course,Completion Date",
                                        NUMBER + "," + NAME + ",32/13/2024",
                                        NUMBER + "," + NAME + "," + BIRTHDAY,
                                        NUMBER + ",Coaching," + NAME))),
                counted(
                        "events of somebody who is not there",
                        both(
                                text("staff 2024.csv", STAFF, OTHER),
                                text(
                                        "training.csv",
                                        "Employee Number,Course,Completion Date",
                                        NUMBER + "," + NAME + ",01/02/2024"))),
                counted(
                        "cases with stages that none are",
                        both(
                                staff,
                                text(
                                        "cases 2024.csv",
                                        "Employee Number,Case Type,Stage,Date Opened,Ethnic Origin",
                                        NUMBER + "," + NAME + "," + NAME + ",01/02/2024," + ETHNICITY))),
                counted(
                        "applicants with values that none are",
                        both(
                                staff,
                                text(
                                        "recruitment 2024.csv",
                                        "Application ID,Vacancy Reference,Status,Ethnic Origin,Date",
                                        NUMBER + "," + NUMBER + "," + NAME + "," + ETHNICITY + "," + BIRTHDAY))),
                counted(
                        "a board member",
                        both(
                                staff,
                                text(
                                        "board 2024.csv",
                                        "Name,Post,Voting,Executive,Ethnic Origin",
                                        NAME + "," + NAME + "," + NAME + ",N," + ETHNICITY))),
                counted(
                        "windows text",
                        bytes(
                                "staff 2024.csv",
                                (STAFF + "\n" + OTHER + "\n" + PERSON.replace("Band 5", "Band \u00a35") + "\n")
                                        .getBytes(Charset.forName("windows-1252")))),
                refused("a workbook cut short", bytes("staff 2024.xlsx", cutShort(workbook(false)))),
                counted("a workbook", bytes("staff 2024.xlsx", workbook(false))),
                refused("a workbook with a cell of a book", bytes("staff 2024.xlsx", workbook(true))));
    }

    private static byte[] workbook(boolean tooMuch) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("staff");
            List<String> lines = new ArrayList<>(List.of(STAFF, OTHER, PERSON));
            if (tooMuch) {
                lines.add(NAME.repeat(50_000));
            }
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split(",");
                for (int column = 0; column < cells.length; column++) {
                    sheet.inlineString(row, column, cells[column]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] cutShort(byte[] whole) {
        return java.util.Arrays.copyOf(whole, whole.length / 2);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void nobodyIsToldOf(Fault fault) throws Exception {
        Path extracts = Files.createDirectory(folder.resolve("trust"));
        Path cache = folder.resolve("cache");
        fault.files().write(extracts);
        StringBuilder told = new StringBuilder();
        Progress progress = (what, done, total) -> {
            synchronized (told) {
                told.append(what).append('\n');
            }
        };
        String console = watching(told, () -> {
            for (Disclosure disclosure : Disclosure.values()) {
                try (Mart mart = new CachedBuilder(SharedMarts::read)
                        .build(
                                new MartRequest(
                                        extracts, disclosure, 5, fault.unknown(), DisciplinaryPeriod.ANNUAL, cache),
                                progress)) {
                    assertThat(fault.refused()).as("refused").isFalse();
                    told.append(MartContent.of(mart));
                } catch (RuntimeException refusal) {
                    assertThat(fault.refused())
                            .as(() -> "refused: " + trace(refusal))
                            .isTrue();
                    told.append(trace(refusal));
                }
            }
        });
        told.append(console);
        assertThat(told.toString()).contains("staff").doesNotContainIgnoringCase(CANARIES.toArray(String[]::new));
        try (Stream<Path> files = Files.walk(cache)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContainIgnoringCase(CANARIES.toArray(String[]::new));
            }
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    /** What goes to the console meanwhile; what is logged is added to {@code told}. */
    private static String watching(StringBuilder told, Work work) throws Exception {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                synchronized (told) {
                    told.append(entry.getMessage()).append(trace(entry.getThrown()));
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        PrintStream out = System.out;
        PrintStream err = System.err;
        PrintStream watched = new PrintStream(console, true, StandardCharsets.UTF_8);
        root.addHandler(handler);
        root.setLevel(Level.ALL);
        System.setOut(watched);
        System.setErr(watched);
        try {
            work.run();
        } finally {
            System.setOut(out);
            System.setErr(err);
            root.setLevel(before);
            root.removeHandler(handler);
        }
        return console.toString(StandardCharsets.UTF_8);
    }

    /** Messages of all causes and of what was suppressed. */
    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        if (failure != null) {
            failure.printStackTrace(new PrintWriter(text, true));
        }
        return text.toString();
    }
}
