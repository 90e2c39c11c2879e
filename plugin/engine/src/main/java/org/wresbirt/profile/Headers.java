package org.wresbirt.profile;

/** How column headers are compared: by letters and digits only, in one case. */
final class Headers {
    private Headers() {}

    static String normal(String header) {
        StringBuilder normal = new StringBuilder(header.length());
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            // Most are ASCII, and thousands pass here before anything is compiled.
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                normal.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                normal.append((char) (c + ('a' - 'A')));
            } else if (c > '\u007f' && Character.isLetterOrDigit(c)) {
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
