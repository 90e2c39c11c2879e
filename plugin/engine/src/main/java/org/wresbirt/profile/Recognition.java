package org.wresbirt.profile;

import java.util.List;
import java.util.Map;
import org.wresbirt.extract.Grid;

/**
 * What a file turned out to be.
 *
 * @param profile the layout that fits, or that comes nearest
 * @param grid how the file is cut into cells
 * @param header index of the header among the grid's rows
 * @param columns for each field found the index of its column
 * @param missing what the layout needs and the file has not, ready to print; empty when it fits
 */
public record Recognition(Profile profile, Grid grid, int header, Map<String, Integer> columns, List<String> missing) {
    /** Whether everything needed is there. */
    public boolean fits() {
        return missing.isEmpty();
    }

    /** The header as the file writes it; never empty for a field of {@link #columns}. */
    public String headerOf(String field) {
        return grid.rows().get(header).get(columns.get(field));
    }
}
