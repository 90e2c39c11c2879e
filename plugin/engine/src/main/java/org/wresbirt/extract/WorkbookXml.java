package org.wresbirt.extract;

/**
 * What of a workbook's XML no spreadsheet program writes and no reader should be given, found in the bytes of one part as
 * they come, at a fraction of the cost of parsing them. It splits tags, no more; in a row it refuses what could hide a tag.
 */
final class WorkbookXml {
    /** Excel's own limit is 32,767 characters in a cell; each may take six bytes, or be written as an entity. */
    private static final int LONGEST_TEXT = 1 << 19;

    /** A row is held in memory while it is read. Excel's own limits allow more; no extract has a row of four megabytes. */
    private static final int LONGEST_ROW = 1 << 22;

    /** Excel's own limit. */
    private static final int ROWS = 1 << 20;

    /** Excel's last column is XFD. */
    private static final int COLUMN_LETTERS = 3;

    private static final int LONGEST_CELL_TAG = 128;

    private static final String MANY_ATTRIBUTES = "has a cell with more attributes than a cell can have";

    /** Elements whose content the reader keeps: shared texts, formats, and what tells it the parts. */
    private static final String[] KEPT = {"si", "numFmt", "xf", "sheet", "Override", "Default", "Relationship"};

    private final byte[] tag = new byte[LONGEST_CELL_TAG];
    private int tagLength = -1;
    private byte quote;
    private int sinceTag;
    private int inRow = -1;
    private int rows;
    private boolean begun;
    private boolean isXml;
    private boolean keepsText;

    /**
     * The next bytes of the part.
     *
     * @return what is wrong, as in "the workbook ..."; null if nothing is
     */
    String problem(byte[] bytes, int length) {
        if (!begun && length > 0) {
            begun = true;
            isXml = bytes[0] == '<' || isSpace(bytes[0]) || length > 3 && (bytes[0] & 0xFF) == 0xEF;
            if (length >= 2 && isWide(bytes)) {
                return "is written in an encoding other than UTF-8";
            }
        }
        if (!isXml) {
            return null; // a picture or the like: the reader never opens it as XML, or fails at its first byte
        }
        int at = 0;
        while (at < length) {
            int from = at;
            String problem = null;
            int end = tagLength == 0 ? endOfTag(bytes, at, length) : -1;
            if (end > at) {
                problem = ofTag(bytes, at, end);
                tagLength = -1;
                at = end + 1;
            } else if (tagLength >= 0) {
                problem = inTag(bytes[at++]);
            } else {
                while (at < length && bytes[at] != '<') {
                    at++;
                }
                problem = betweenTags(at - from);
                if (at < length) {
                    at++;
                    tagLength = 0;
                    sinceTag = 0;
                }
            }
            if (problem != null) {
                return problem;
            }
            if (inRow >= 0) {
                inRow += at - from;
                if (inRow > LONGEST_ROW) {
                    return "has a row of more than " + (LONGEST_ROW >> 20) + " megabytes";
                }
            }
        }
        return null;
    }

    /** Where the tag that begins here ends; -1 if it is no plain tag, or not all of it is here: then it is taken byte by byte. */
    private static int endOfTag(byte[] bytes, int from, int length) {
        if (bytes[from] == '!' || bytes[from] == '?') {
            return -1;
        }
        byte quote = 0;
        for (int at = from; at < length; at++) {
            byte b = bytes[at];
            if (quote != 0) {
                quote = b == quote ? 0 : quote;
            } else if (b == '>') {
                return at;
            } else if (b == '"' || b == '\'') {
                quote = b;
            }
        }
        return -1;
    }

    /** Whether the reader holds what is in this part in memory, as far as it was seen. */
    boolean isHeld() {
        return keepsText;
    }

    /** Without a declaration, XML may begin with spaces and empty lines. */
    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** A mark of UTF-16 or UTF-32, or a bracket in one of them. */
    private static boolean isWide(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return first == 0xFF && second == 0xFE
                || first == 0xFE && second == 0xFF
                || first == 0 && (second == '<' || second == 0 || isSpace(bytes[1]))
                || second == 0 && (first == '<' || isSpace(bytes[0]));
    }

    private String betweenTags(int length) {
        sinceTag += length;
        return sinceTag > LONGEST_TEXT ? "has a cell with more text than a cell can hold" : null;
    }

    private String inTag(byte b) {
        if (quote != 0) {
            quote = b == quote ? 0 : quote;
        } else if (b == '>') {
            String problem = ofTag(tag, 0, tagLength);
            tagLength = -1;
            return problem;
        } else if (b == '"' || b == '\'') {
            quote = isMarkup() ? 0 : b;
        }
        if (tagLength < tag.length) {
            tag[tagLength] = b;
        } else {
            tag[tag.length - 1] = b;
        }
        tagLength++;
        if (tagLength > LONGEST_TEXT) {
            return "has a tag longer than a cell can be";
        }
        if (tagLength == 2 && tag[0] == '!' && tag[1] != '-' && tag[1] != '[') {
            return "brings document types or entities of its own";
        }
        if (tagLength == 1 && isMarkup() && inRow >= 0) {
            return "has comments or marked sections between its cells";
        }
        return null;
    }

    /** A comment, a marked section, or an instruction: in these, quotation marks mean nothing. */
    private boolean isMarkup() {
        return tagLength > 0 && (tag[0] == '!' || tag[0] == '?');
    }

    /**
     * @param text the tag between its brackets; of one longer than {@link #LONGEST_CELL_TAG} perhaps only its beginning and its
     *     last byte
     * @param end where it ends, or would end
     */
    private String ofTag(byte[] text, int begin, int end) {
        boolean isLong = end - begin > LONGEST_CELL_TAG;
        int known = isLong ? begin + LONGEST_CELL_TAG : end;
        boolean isEnd = end > begin && text[begin] == '/';
        int start = isEnd ? begin + 1 : begin;
        int nameEnd = start;
        while (nameEnd < known && text[nameEnd] > ' ' && text[nameEnd] != '/') {
            if (text[nameEnd++] == ':') {
                start = nameEnd;
            }
        }
        int length = nameEnd - start;
        if (length == 3 && is("row", text, start)) {
            return row(isEnd, text[Math.min(end, text.length) - 1] == '/');
        }
        if (isEnd) {
            return null;
        }
        if (length == 1) {
            return text[start] != 'c' ? null : isLong ? MANY_ATTRIBUTES : cell(text, nameEnd, end);
        }
        if (!keepsText) {
            for (String kept : KEPT) {
                keepsText |= kept.length() == length && is(kept, text, start);
            }
        }
        return null;
    }

    private String row(boolean isEnd, boolean isEmpty) {
        if (isEnd) {
            inRow = -1;
        } else if (++rows > ROWS) {
            return "has a worksheet with more rows than a worksheet can have";
        } else if (!isEmpty && inRow < 0) {
            inRow = 0;
        }
        return null;
    }

    /** A cell far to the right would take room for all to its left. */
    private static String cell(byte[] text, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            byte b = text[i];
            if (b == '&') {
                return "has a cell whose place is written as no spreadsheet program does";
            }
            letters = b >= 'A' && b <= 'Z' ? letters + 1 : 0;
            if (letters > COLUMN_LETTERS) {
                return "has a cell beyond the last column of a worksheet";
            }
        }
        return null;
    }

    private static boolean is(String name, byte[] text, int start) {
        for (int i = 0; i < name.length(); i++) {
            if (text[start + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
