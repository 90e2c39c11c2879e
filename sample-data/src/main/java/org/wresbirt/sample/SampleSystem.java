package org.wresbirt.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the raw HR extracts of an invented group of organisations for the reporting years 2020 to 2024, as an integrated
 * care system's warehouse would gather them: one file of each kind and year for all, and a board list for each.
 *
 * <p>Among the first twelve are one of 60 people, one that sends no board list, one that sends no survey and one that began in
 * 2022; some close their gaps, some do not. Always the same bytes, whichever machine or locale; an organisation's rows do
 * not depend on how many others are written. Nobody in it exists, nor do the organisations or their codes. Thread-safe:
 * nothing is kept between calls.
 */
public final class SampleSystem {
    /** How many organisations there are to write. */
    public static final int MOST_ORGANISATIONS = Member.all().size();

    private static final String ORGANISATIONS = "organisations.csv";

    private SampleSystem() {}

    /**
     * Writes the files below a folder, which is made if need be. Files of the same names are replaced, others stay.
     *
     * @param organisations how many, from 1 to {@link #MOST_ORGANISATIONS}
     * @return what a right reader must find in them
     * @throws IllegalArgumentException if there are not as many
     * @throws IOException if a file cannot be written
     */
    public static SystemTruth write(Path folder, int organisations) throws IOException {
        if (organisations < 1 || organisations > MOST_ORGANISATIONS) {
            throw new IllegalArgumentException(
                    "the sample has 1 to " + MOST_ORGANISATIONS + " organisations, not " + organisations);
        }
        List<Member> members = Member.all().subList(0, organisations);
        SystemTruth.Count count = new SystemTruth.Count(members);
        Map<String, byte[]> files = new TreeMap<>();
        files.put(ORGANISATIONS, list(members));
        for (int year = Story.FIRST_YEAR; year <= Story.LAST_YEAR; year++) {
            write(year, members, count, files);
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return count.truth();
    }

    private static void write(int year, List<Member> members, SystemTruth.Count count, Map<String, byte[]> files) {
        SystemStaff staff = new SystemStaff(year, count);
        SystemEvents events = new SystemEvents(year, count);
        SystemSurvey survey = new SystemSurvey(year, count);
        for (Member member : members) {
            MemberYear of = new MemberYear(member, year);
            staff.add(of);
            events.add(of, staff);
            survey.add(of);
            if (member.sends("board", year)) {
                files.put(SystemBoard.path(of), SystemBoard.bytes(of, count));
            }
        }
        files.put(staff.path(), staff.bytes());
        events.putInto(files);
        survey.putInto(files);
    }

    private static byte[] list(List<Member> members) {
        Sheet sheet = new Sheet(new Layout("organisations", 0, ORGANISATIONS, "UTF-8", "comma", "dd/MM/yyyy", ""));
        sheet.row(
                "ODS Code",
                "Organisation Name",
                "Short Name",
                "Aliases",
                "Organisation Type",
                "Region",
                "Integrated Care System",
                "Cohort",
                "Cohort Status");
        for (Member member : members) {
            sheet.row(
                    member.code(),
                    member.name(),
                    member.alias(),
                    member.alias(),
                    member.type(),
                    member.region(),
                    member.system(),
                    member.cohort(),
                    member.cohortStatus());
        }
        return sheet.bytes();
    }
}
