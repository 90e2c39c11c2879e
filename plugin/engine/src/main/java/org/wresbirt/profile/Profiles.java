package org.wresbirt.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wresbirt.extract.Grid;
import org.wresbirt.extract.ResourceRow;
import org.wresbirt.extract.ResourceTable;

/**
 * The layouts that are known: the shipped ones ({@code columns.csv}), which a site can extend with headers of its own.
 * Recognition goes by headers, never by file name.
 *
 * <p>Immutable and thread-safe.
 */
public final class Profiles {
    /** One line of {@code columns.csv} or of a site's own file. An empty profile stands for every layout of the kind. */
    public record SiteHeader(Kind kind, String profile, String field, String header) {}

    private record Line(Kind kind, String profile, String field, String need, String header) {}

    private static final int LONGEST_HEADER = 80;

    private final List<Profile> profiles;
    private final List<Line> lines;
    /** Normal forms of all headers of all layouts, with {@code year} for a year, so that rows that are no header are seen at a glance. */
    private final Set<String> knownHeaders = new HashSet<>();

    private Profiles(List<Line> lines) {
        this.lines = lines;
        Map<String, Profile> byName = new LinkedHashMap<>();
        for (Line line : lines) {
            byName.computeIfAbsent(line.kind + "/" + line.profile, key -> new Profile(line.kind, line.profile))
                    .add(line.field, line.need, line.header);
            knownHeaders.add(Headers.normal(line.header));
        }
        this.profiles = List.copyOf(byName.values());
    }

    /** The layouts that come with the product. */
    public static Profiles shipped() {
        List<Line> lines = new ArrayList<>(256);
        for (ResourceRow row : ResourceTable.read(Profiles.class, "columns.csv")) {
            lines.add(new Line(Kind.named(row.get(0)), row.get(1), row.get(2), row.get(3), row.get(4)));
        }
        return new Profiles(lines);
    }

    /**
     * These layouts and a site's own headers, which go before the shipped ones.
     *
     * @throws IllegalArgumentException if a header is for a field that no layout of its kind has; the message names it
     */
    public Profiles with(List<SiteHeader> siteHeaders) {
        List<Line> extended = new ArrayList<>();
        for (SiteHeader site : siteHeaders) {
            boolean known = false;
            for (Profile profile : profiles) {
                if (profile.kind() == site.kind
                        && (site.profile.isEmpty() || site.profile.equals(profile.name()))
                        && !profile.headers(site.field).isEmpty()) {
                    extended.add(new Line(site.kind, profile.name(), site.field, "", site.header));
                    known = true;
                }
            }
            if (!known) {
                throw new IllegalArgumentException("no " + site.kind.displayName() + " layout has a field \""
                        + site.field + "\" for the header \"" + site.header + "\"");
            }
        }
        extended.addAll(lines);
        return new Profiles(extended);
    }

    /**
     * Finds out what a file is.
     *
     * @return the best fit; where nothing fits, the layout that misses least, if the file has at least half of what that
     *     layout needs; else empty
     */
    public Optional<Recognition> recognise(List<Grid> grids) {
        Recognition best = null;
        int bestScore = Integer.MIN_VALUE;
        for (Grid grid : grids) {
            int rows = Math.min(Grid.HEAD_ROWS, grid.rows().size());
            for (int row = 0; row < rows; row++) {
                List<String> headers = headers(grid.rows().get(row));
                if (headers == null) {
                    continue;
                }
                for (Profile profile : profiles) {
                    Map<String, Integer> columns = profile.fieldsIn(headers);
                    if (columns.isEmpty()) {
                        continue;
                    }
                    List<String> missing = profile.missing(columns);
                    if (!missing.isEmpty() && columns.size() < 2 * missing.size()) {
                        continue;
                    }
                    // A layout that fits beats every one that does not; then the more columns are understood, the
                    // better.
                    int score = (missing.isEmpty() ? 1000 : 0) + columns.size() - 3 * missing.size();
                    if (score > bestScore) {
                        bestScore = score;
                        best = new Recognition(profile, grid, row, columns, missing);
                    }
                }
            }
        }
        return best == null || best.fits() || best.columns().size() >= 3 ? Optional.ofNullable(best) : Optional.empty();
    }

    /** The cells of a row as headers; null when too few of them are known headers for the row to be one. */
    private List<String> headers(List<String> row) {
        List<String> headers = new ArrayList<>(row.size());
        int known = 0;
        for (String cell : row) {
            String header = cell.length() > LONGEST_HEADER ? "" : Headers.normal(cell);
            headers.add(header);
            known += isKnown(header) ? 1 : 0;
        }
        return known < 2 ? null : headers;
    }

    private boolean isKnown(String header) {
        int year = header.length() - 4;
        return knownHeaders.contains(header)
                || year > 0
                        && Headers.isYear(header, year)
                        && knownHeaders.contains(header.substring(0, year) + "year");
    }
}
