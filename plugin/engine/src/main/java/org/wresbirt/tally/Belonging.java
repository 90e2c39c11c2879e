package org.wresbirt.tally;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.wresbirt.extract.ExtractException;

/**
 * Decides to which organisation the rows belong that do not say so: to the one whose folder they are in, else to the only
 * one of the source, else, when nobody is named anywhere, to one called after the source folder.
 */
final class Belonging {
    private Belonging() {}

    /** Sets the organisation of each file, as far as it can be told before reading. */
    static void settle(List<TableFile> files, Path folder, Organisations organisations) {
        TreeSet<Integer> named = new TreeSet<>();
        for (TableFile file : files) {
            String folderName = listedFolder(file, organisations);
            if (folderName != null) {
                file.organisation = organisations.id(folderName);
                named.add(file.organisation);
            } else if (namesOrganisation(file)) {
                String first = file.firstCell("organisation");
                if (!first.isBlank()) {
                    named.add(organisations.id(first));
                }
            }
        }
        if (named.isEmpty() && organisations.listed() == 1) {
            named.add(0);
        }
        if (named.isEmpty() && organisations.listed() == 0) {
            Path name = folder.toAbsolutePath().normalize().getFileName();
            named.add(organisations.id(name == null ? "organisation" : name.toString()));
        }
        if (named.size() == 1) {
            for (TableFile file : files) {
                file.organisation = file.organisation < 0 ? named.first() : file.organisation;
            }
        }
    }

    /**
     * @throws ExtractException if a file names no organisation while the source turned out to hold several
     */
    static void check(List<TableFile> files, int organisationsSeen, int organisationsListed) {
        List<String> silent = new ArrayList<>();
        for (TableFile file : files) {
            boolean lost = file.fates.rows(Reason.UNKNOWN_ORGANISATION) > 0 && !file.has("organisation");
            boolean assumed = organisationsSeen > 1 && !file.has("organisation") && !file.inOrganisationFolder;
            if (lost || assumed) {
                silent.add(file.name());
            }
        }
        if (!silent.isEmpty()) {
            throw new ExtractException(String.join(", ", silent) + ": it is not clear of which organisation "
                    + (silent.size() == 1 ? "the file is" : "the files are") + "; the source holds "
                    + Math.max(organisationsSeen, organisationsListed)
                    + ". Add a column \"Organisation Code\", or put each organisation's files into a folder named after its "
                    + "code as organisations.csv lists it.");
        }
    }

    /** Surveys' workbooks list every organisation of the country; their rows do not say whose source this is. */
    private static boolean namesOrganisation(TableFile file) {
        return file.has("organisation") && !file.isPublishedWorkbook();
    }

    private static String listedFolder(TableFile file, Organisations organisations) {
        String[] parts = file.name().split("/");
        for (int i = parts.length - 2; i >= 0; i--) {
            if (organisations.knows(parts[i])) {
                file.inOrganisationFolder = true;
                return parts[i];
            }
        }
        return null;
    }
}
