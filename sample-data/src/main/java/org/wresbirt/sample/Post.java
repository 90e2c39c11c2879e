package org.wresbirt.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * A kind of job: {@code posts.csv}. Weights are relative numbers of people, shares the BME percentage, in the first and
 * the last year.
 *
 * @param next the post that people are promoted to; empty when none
 * @param directorates letters of {@link Directorate}
 */
record Post(
        int index,
        String id,
        String staffGroup,
        String role,
        String occupationCode,
        String title,
        String payScale,
        String segment,
        String band,
        String contract,
        double firstWeight,
        double lastWeight,
        double firstShare,
        double lastShare,
        String next,
        String directorates) {

    boolean isBank() {
        return contract.equals("BANK");
    }

    boolean isMedical() {
        return segment.equals("MEDICAL_AND_DENTAL");
    }

    /** The middle part of the pay scale: {@code XR05}. */
    String grade() {
        return payScale.split("\\|")[1];
    }

    /** As a recruitment system writes the band. */
    String advertisedBand() {
        if (isMedical()) {
            return payScale.split("\\|")[2];
        }
        return switch (band) {
            case "VSM" -> "Very Senior Manager";
            case "UNKNOWN" -> "Local";
            default -> "Band " + band.toLowerCase(java.util.Locale.ROOT);
        };
    }

    static List<Post> all() {
        List<Post> all = new ArrayList<>();
        for (String[] row : Resource.rows("posts.csv")) {
            all.add(new Post(
                    all.size(),
                    row[0],
                    row[1],
                    row[2],
                    row[3],
                    row[4],
                    row[5],
                    row[6],
                    row[7],
                    row[8],
                    Double.parseDouble(row[9]),
                    Double.parseDouble(row[10]),
                    Double.parseDouble(row[11]),
                    Double.parseDouble(row[12]),
                    row[13],
                    row[14]));
        }
        return List.copyOf(all);
    }
}
