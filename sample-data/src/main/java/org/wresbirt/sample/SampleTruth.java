package org.wresbirt.sample;

import java.util.List;

/**
 * What a right reader of the sample extracts must find, counted by the generator while it wrote the rows.
 *
 * <p>Immutable.
 *
 * @param years one entry for each reporting year, in order
 * @param files one entry for each extract file; the reference files (organisations, targets, actions) are not among them
 * @param planted how often each oddity was written, by extract and folder year
 */
public record SampleTruth(List<Year> years, List<FileRows> files, List<Planted> planted) {
    public SampleTruth {
        years = List.copyOf(years);
        files = List.copyOf(files);
        planted = List.copyOf(planted);
    }

    /**
     * One reporting year.
     *
     * @throws IllegalArgumentException if the sample has no such year
     */
    public Year year(int year) {
        for (Year each : years) {
            if (each.year == year) {
                return each;
            }
        }
        throw new IllegalArgumentException("The sample has no year " + year);
    }

    /**
     * One file.
     *
     * @param path as in {@link SampleTrust#files()}
     * @throws IllegalArgumentException if there is no such extract
     */
    public FileRows file(String path) {
        for (FileRows each : files) {
            if (each.path.equals(path)) {
                return each;
            }
        }
        throw new IllegalArgumentException("The sample has no extract " + path);
    }

    /** Numbers of people (or of applications, where it says so) in the three groups of the standard. */
    public record Groups(int white, int bme, int unknown) {
        public int total() {
            return white + bme + unknown;
        }
    }

    /**
     * People with the same contract, segment and band; combinations without anybody are left out.
     *
     * @param contract {@code SUBSTANTIVE} or {@code BANK}
     * @param segment {@code CLINICAL}, {@code NON_CLINICAL} or {@code MEDICAL_AND_DENTAL}
     * @param band {@code 1} … {@code 9}, {@code 8A} …, {@code VSM}, {@code CONSULTANT}, {@code NON_CONSULTANT_CAREER_GRADE},
     *     {@code TRAINEE_GRADE} or {@code UNKNOWN}
     */
    public record Band(String contract, String segment, String band, Groups people) {}

    /**
     * Substantive staff of one ethnic category.
     *
     * @param category {@code A} … {@code S}, {@code Z} for unknown, {@code WHITE} for the 1991 code that tells no more
     */
    public record Category(String category, int people) {}

    /**
     * One group's answers to the question behind an indicator.
     *
     * @param indicator 5 to 8
     * @param group {@code WHITE}, {@code BME}; {@code UNKNOWN} only where respondents are listed
     * @param experienced respondents for whom the indicator's statement holds
     * @param base respondents who answered, "don't know" included
     * @param dontKnow those of the base who answered "don't know" (indicator 7, listed respondents): take them off for
     *     the base that was used before the survey of 2021
     * @param percent 100 × experienced ÷ base; for published results 100 × the fraction that the file holds
     */
    public record Survey(int indicator, String group, int experienced, int base, int dontKnow, double percent) {}

    /**
     * One reporting year: 2024 means the snapshot of 31 March 2024, events from 1 April 2023 and the survey of 2023.
     *
     * @param substantive people with a permanent or fixed-term assignment
     * @param bankOnly people with bank assignments only
     * @param applicants applications
     * @param shortlisted applications that were shortlisted
     * @param appointed shortlisted applications that led to an appointment
     * @param disciplinary people entering a formal investigation or hearing
     * @param training people who took up non-mandatory training
     * @param board all members; {@code votingBoard} and {@code executiveBoard} are among them
     */
    public record Year(
            int year,
            Groups substantive,
            Groups bankOnly,
            List<Band> bands,
            List<Category> categories,
            Groups applicants,
            Groups shortlisted,
            Groups appointed,
            Groups disciplinary,
            Groups training,
            List<Survey> survey,
            Groups board,
            Groups votingBoard,
            Groups executiveBoard) {
        public Year {
            bands = List.copyOf(bands);
            categories = List.copyOf(categories);
            survey = List.copyOf(survey);
        }
    }

    /**
     * What becomes of a file's data rows (title lines, header and blank lines are no data rows).
     *
     * @param path as in {@link SampleTrust#files()}
     * @param extract {@code workforce}, {@code recruitment}, {@code disciplinary}, {@code training}, {@code survey} or
     *     {@code board}
     * @param rows all data rows
     * @param rejected rows that cannot be used
     * @param outOfScope rows that are right but not for this standard, or of no year in the source
     * @param repeated further rows of a person who is counted by another row (second assignments, bank shifts of
     *     substantive staff, exact duplicates, further courses): whether a reader calls them counted or set aside, the
     *     number of people is the same
     */
    public record FileRows(String path, String extract, int rows, int rejected, int outOfScope, int repeated) {
        /** People (or applications, respondents, members) that the file adds. */
        public int counted() {
            return rows - rejected - outOfScope - repeated;
        }
    }

    /**
     * An oddity of the kind that real extracts have.
     *
     * @param year of the folder
     * @param name for example {@code DUPLICATE_ROW}
     * @param fate what becomes of the rows: {@code COUNTED}, {@code REPEATED}, {@code OUT_OF_SCOPE} or {@code REJECTED}
     */
    public record Planted(String extract, int year, String name, String fate, int rows, String meaning) {}
}
