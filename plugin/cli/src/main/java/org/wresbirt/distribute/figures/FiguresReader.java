package org.wresbirt.distribute.figures;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wresbirt.profile.Kind;

/** Reads from a mart what messages and conditions need, for all organisations at once. For one thread. */
public final class FiguresReader {
    private final Connection shown;
    private final Connection real;
    private final Integer wantedYear;

    /**
     * @param shown mart of what may be told
     * @param real mart of the same extracts with real counts, for conditions; may be the same
     * @param wantedYear null for each organisation's latest
     */
    public FiguresReader(Connection shown, Connection real, Integer wantedYear) {
        this.shown = shown;
        this.real = real;
        this.wantedYear = wantedYear;
    }

    private record Year(Integer year, boolean isThere, Double ethnicityKnown, Set<Kind> kinds) {}

    private record File(String organisation, Integer year, String kind, long read, long rejected, String hash) {}

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** Ordered by the organisations' names. */
    public Map<String, Figures> read() throws SQLException {
        Map<String, Year> years = years();
        Map<String, String> headlines = headlines();
        String published = publishedFingerprint();
        Map<String, List<IndicatorLine>> indicators = indicators(years);
        List<File> files = files();
        Map<String, Figures> figures = new LinkedHashMap<>();
        each(shown, "SELECT ORGANISATION_CODE, ORGANISATION_NAME FROM ORGANISATION ORDER BY ORGANISATION_NAME", row -> {
            String code = row.getString(1);
            Year year = years.getOrDefault(code, new Year(wantedYear, false, null, Set.of()));
            String hash = hash(code, files);
            figures.put(
                    code,
                    new Figures(
                            code,
                            row.getString(2),
                            year.year(),
                            year.isThere(),
                            headlines.getOrDefault(code, ""),
                            indicators.getOrDefault(code, List.of()),
                            quality(code, year, files),
                            hash,
                            published == null ? hash : published));
        });
        return figures;
    }

    private Map<String, Year> years() throws SQLException {
        Map<String, Year> years = new LinkedHashMap<>();
        each(
                real,
                "SELECT ORGANISATION_CODE, REPORTING_YEAR, ETHNICITY_KNOWN_PERCENT, HAS_WORKFORCE, HAS_RECRUITMENT,"
                        + " HAS_DISCIPLINARY, HAS_TRAINING, HAS_SURVEY, HAS_BOARD FROM REPORTING_YEAR WHERE "
                        + thatYear(),
                row -> {
                    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
                    for (Kind kind : EnumSet.range(Kind.WORKFORCE, Kind.BOARD)) {
                        if (row.getBoolean("HAS_" + kind.name())) {
                            kinds.add(kind);
                        }
                    }
                    years.put(row.getString(1), new Year(row.getInt(2), true, nullable(row, 3), kinds));
                });
        return years;
    }

    private String thatYear() {
        return wantedYear == null ? "IS_LATEST" : "REPORTING_YEAR = " + wantedYear;
    }

    private Map<String, String> headlines() throws SQLException {
        Map<String, String> headlines = new HashMap<>();
        each(shown, "SELECT ORGANISATION_CODE, HEADLINE FROM REPORTING_YEAR WHERE " + thatYear(), row -> {
            if (row.getString(2) != null) {
                headlines.put(row.getString(1), row.getString(2));
            }
        });
        return headlines;
    }

    /** Of all that a public mart shows; null where the figures are internal, and the files' own fingerprints may be told. */
    private String publishedFingerprint() throws SQLException {
        if (shown == real) {
            return null;
        }
        String[] fingerprint = new String[1];
        each(shown, "SELECT EXTRACTS_SHA256 FROM MART", row -> fingerprint[0] = row.getString(1));
        return fingerprint[0];
    }

    private Map<String, List<IndicatorLine>> indicators(Map<String, Year> years) throws SQLException {
        Map<String, List<IndicatorLine>> lines = new LinkedHashMap<>();
        each(
                shown,
                "SELECT ORGANISATION_CODE, REPORTING_YEAR, INDICATOR_NUMBER, SHORT_NAME, HEADLINE_VALUE, HEADLINE_UNIT, STATUS,"
                        + " SENTENCE, CHANGE_SENTENCE FROM INDICATOR_RESULT ORDER BY ORGANISATION_CODE, INDICATOR_NUMBER",
                row -> {
                    Year year = years.get(row.getString(1));
                    if (year != null && year.year().equals(row.getInt(2))) {
                        String change = row.getString(9);
                        lines.computeIfAbsent(row.getString(1), code -> new ArrayList<>())
                                .add(new IndicatorLine(
                                        row.getInt(3),
                                        row.getString(4),
                                        HeadlineText.of(nullable(row, 5), row.getString(6), row.getString(7)),
                                        row.getString(8),
                                        change == null ? "" : change));
                    }
                });
        return lines;
    }

    private List<File> files() throws SQLException {
        List<File> files = new ArrayList<>();
        each(
                real,
                "SELECT ORGANISATION_CODE, REPORTING_YEAR, KIND, ROWS_READ, ROWS_REJECTED, CONTENT_SHA256 FROM SOURCE_FILE"
                        + " ORDER BY FILE_NAME",
                row -> {
                    int year = row.getInt(2);
                    files.add(new File(
                            row.getString(1),
                            row.wasNull() ? null : year,
                            row.getString(3),
                            row.getLong(4),
                            row.getLong(5),
                            row.getString(6)));
                });
        return files;
    }

    /** Files of the organisation's, and those of several organisations. */
    private static Quality quality(String code, Year year, List<File> files) {
        long read = 0;
        long rejected = 0;
        int unrecognised = 0;
        for (File file : files) {
            boolean concerns =
                    (file.organisation() == null || file.organisation().equals(code))
                            && (file.year() == null || file.year().equals(year.year()));
            if (concerns) {
                read += file.read();
                rejected += file.rejected();
            }
            unrecognised += file.kind() == null ? 1 : 0;
        }
        return new Quality(
                year.kinds(), read == 0 ? null : 100.0 * rejected / read, year.ethnicityKnown(), unrecognised);
    }

    private static String hash(String code, List<File> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.stream()
                    .filter(file ->
                            file.organisation() == null || file.organisation().equals(code))
                    .map(File::hash)
                    .sorted()
                    .forEach(hash -> digest.update(hash.getBytes(StandardCharsets.US_ASCII)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Double nullable(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    private static void each(Connection mart, String sql, RowReader reader) throws SQLException {
        try (PreparedStatement statement = mart.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }
}
