package org.wresbirt.sample;

import java.util.List;

/** How much dirt goes where: {@code planted.csv}, where a dash means "as many as chance brings". */
final class Planting {
    private final List<String[]> rows = Resource.rows("planted.csv");

    /** How many to write; 0 where the table leaves it to chance, and before the first year. */
    int count(String extract, String name, int year) {
        if (year < Story.FIRST_YEAR) {
            return 0;
        }
        String cell = row(extract, name)[3 + year - Story.FIRST_YEAR];
        return cell.equals("-") ? 0 : Integer.parseInt(cell);
    }

    String fate(String extract, String name) {
        return row(extract, name)[2];
    }

    String meaning(String extract, String name) {
        return row(extract, name)[8];
    }

    List<String[]> rows() {
        return rows;
    }

    private String[] row(String extract, String name) {
        for (String[] row : rows) {
            if (row[0].equals(extract) && row[1].equals(name)) {
                return row;
            }
        }
        throw new IllegalStateException("planted.csv lacks " + extract + " " + name);
    }
}
