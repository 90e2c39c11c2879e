package org.wresbirt.profile;

/** How column headers are compared: by letters and digits only, in one case. */
final class Headers {
    private Headers() {}

    static String normal(String header) {
        StringBuilder normal = new StringBuilder(header.length());
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                normal.append(Character.toLowerCase(c));
            }
        }
        return normal.toString();
    }

    /** Whether four digits that may be a year start at {@code at}. */
    static boolean isYear(String text, int at) {
        return text.startsWith("20", at)
                && text.length() >= at + 4
                && Character.isDigit(text.charAt(at + 2))
                && Character.isDigit(text.charAt(at + 3));
    }
}
