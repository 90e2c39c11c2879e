package org.wresbirt.distribute.plan;

import java.util.HashSet;
import java.util.Set;

/** Names that texts of a plan may fill in. */
public final class Placeholder {
    public static final String ORGANISATION_CODE = "organisation.code";
    public static final String ORGANISATION_NAME = "organisation.name";
    public static final String YEAR = "year";
    public static final String DELIVERY = "delivery";
    public static final String REPORT = "report";
    public static final String DATE = "date";
    public static final String ROLE = "role";
    public static final String HEADLINE = "headline";
    public static final String LINKS = "links";

    private static final int INDICATORS = 9;

    /** For names of files. */
    static final Set<String> IN_FILE_NAMES = Set.of(ORGANISATION_CODE, ORGANISATION_NAME, YEAR, DELIVERY, REPORT, DATE);
    /** For folders, and for addresses of what lies in them. */
    static final Set<String> IN_FOLDERS = Set.of(ORGANISATION_CODE, ORGANISATION_NAME, YEAR, DELIVERY, DATE);
    /** For files of passwords. */
    static final Set<String> IN_SECRETS = Set.of(ORGANISATION_CODE);
    /** For subjects and bodies. */
    static final Set<String> IN_MESSAGES = inMessages();

    private Placeholder() {}

    private static Set<String> inMessages() {
        Set<String> names = new HashSet<>(IN_FOLDERS);
        names.addAll(Set.of(ROLE, HEADLINE, LINKS));
        for (int number = 1; number <= INDICATORS; number++) {
            for (String what : new String[] {"name", "value", "sentence", "change"}) {
                names.add("indicator." + number + "." + what);
            }
        }
        return Set.copyOf(names);
    }
}
