package org.wresbirt.sample;

import java.util.ArrayList;
import java.util.List;

/** Where people work: {@code directorates.csv}. */
record Directorate(String letter, String orgL2, String orgL3, String orgL4) {
    static List<Directorate> all() {
        List<Directorate> all = new ArrayList<>();
        for (String[] row : Resource.rows("directorates.csv")) {
            all.add(new Directorate(row[0], row[1], row[2], row[3]));
        }
        return List.copyOf(all);
    }

    /** One of those that a post exists in. */
    static Directorate draw(List<Directorate> of, Post post, Draw draw) {
        String letter = String.valueOf(
                post.directorates().charAt(draw.below(post.directorates().length())));
        for (Directorate directorate : of) {
            if (directorate.letter.equals(letter)) {
                return directorate;
            }
        }
        throw new IllegalStateException("posts.csv names an unknown directorate " + letter);
    }
}
