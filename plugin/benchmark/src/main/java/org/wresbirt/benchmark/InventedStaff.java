package org.wresbirt.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Draws posts, directorates and ethnic origins from the sample trust's tables, in their proportions of 2024. The same on
 * every machine: {@link Random} with a fixed seed.
 */
final class InventedStaff {
    /** Of a hundred people, so many did not say. */
    private static final int UNKNOWN_PERCENT = 5;

    /** A kind of job. */
    record Post(
            String staffGroup,
            String role,
            String occupationCode,
            String title,
            String payScale,
            String payBand,
            boolean bank,
            int bmePercent,
            String[] directorates) {}

    private record Origin(String esr, String plain) {}

    private final Random random;
    /** Each post as often as its weight says, so that drawing one is a look-up. */
    private final List<Post> posts = new ArrayList<>();

    private final List<Origin> white = new ArrayList<>();
    private final List<Origin> bme = new ArrayList<>();
    private final List<Origin> unknown = new ArrayList<>();

    InventedStaff(long seed) {
        random = new Random(seed);
        List<String[]> directorates = table("directorates.csv");
        for (String[] row : table("posts.csv")) {
            String[] places = row[14].chars()
                    .mapToObj(letter -> directorates.stream()
                            .filter(directorate -> directorate[0].charAt(0) == letter)
                            .findFirst()
                            .orElseThrow()[2])
                    .toArray(String[]::new);
            boolean band = Character.isDigit(row[7].charAt(0));
            Post post = new Post(
                    row[1],
                    row[2],
                    row[3],
                    row[4],
                    row[5],
                    band ? "Band " + row[7].toLowerCase(java.util.Locale.ROOT) : row[5].split("\\|")[2],
                    row[8].equals("BANK"),
                    Integer.parseInt(row[12]),
                    places);
            repeat(posts, post, Integer.parseInt(row[10]));
        }
        for (String[] row : table("ethnicities.csv")) {
            List<Origin> group =
                    switch (row[3]) {
                        case "WHITE" -> white;
                        case "BME" -> bme;
                        default -> unknown;
                    };
            String both = row[0].isEmpty() || row[1].isEmpty() ? row[0] + row[1] : row[0] + " " + row[1];
            repeat(group, new Origin(both, row[1]), Integer.parseInt(row[4]));
        }
    }

    /** A table of the sample data: semicolons, one header line, no quotes. */
    private static List<String[]> table(String name) {
        try (InputStream in = InventedStaff.class.getResourceAsStream("/org/wresbirt/sample/" + name)) {
            List<String[]> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                rows.add(line.split(";", -1));
            }
            return rows.subList(1, rows.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> void repeat(List<T> list, T value, int times) {
        for (int i = 0; i < times; i++) {
            list.add(value);
        }
    }

    /** A number from 0 to {@code bound - 1}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    Post post() {
        return posts.get(below(posts.size()));
    }

    String directorate(Post post) {
        return post.directorates[below(post.directorates.length)];
    }

    /** As ESR writes it: code and text. */
    String ethnicOrigin(Post post) {
        return origin(post).esr;
    }

    /** As a recruitment system writes it: text only. */
    String plainEthnicOrigin(Post post) {
        return origin(post).plain;
    }

    private Origin origin(Post post) {
        int percent = below(100);
        List<Origin> group = percent < UNKNOWN_PERCENT ? unknown : below(100) < post.bmePercent ? bme : white;
        return group.get(below(group.size()));
    }

    /** Code of the organisation that a row is of: national files come organisation by organisation. */
    static String organisation(long row, long rows, int organisations) {
        int number = (int) (row * organisations / rows);
        return "R" + (char) ('A' + number / 10) + (char) ('0' + number % 10);
    }
}
