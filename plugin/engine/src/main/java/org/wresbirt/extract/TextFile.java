package org.wresbirt.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text file as a stream of bytes in which every delimiter, quote and line break is one byte: UTF-8 and single-byte
 * encodings as they are without byte-order mark, UTF-16 turned into UTF-8.
 */
final class TextFile {
    private final Path path;
    private final Charset wide;
    private final int mark;

    private TextFile(Path path, Charset wide, int mark) {
        this.path = path;
        this.wide = wide;
        this.mark = mark;
    }

    /** Looks at the first bytes only. */
    static TextFile of(Path path) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(path)) {
            start = in.readNBytes(4);
        }
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return new TextFile(path, null, 3);
        }
        if (startsWith(start, 0xFF, 0xFE)) {
            return new TextFile(path, StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(start, 0xFE, 0xFF)) {
            return new TextFile(path, StandardCharsets.UTF_16BE, 2);
        }
        // Headers are ASCII: a zero in the first or second byte gives UTF-16 without a mark away.
        if (start.length == 4 && start[1] == 0 && start[3] == 0) {
            return new TextFile(path, StandardCharsets.UTF_16LE, 0);
        }
        if (start.length == 4 && start[0] == 0 && start[2] == 0) {
            return new TextFile(path, StandardCharsets.UTF_16BE, 0);
        }
        return new TextFile(path, null, 0);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The encoding's name; {@code UTF-8} stands until a cell is found that is Windows-1252. */
    String encoding() {
        return wide == null ? "UTF-8" : "UTF-16";
    }

    /** The text from its start. The caller closes it. */
    InputStream open() throws IOException {
        InputStream in = Files.newInputStream(path);
        in.skipNBytes(mark);
        return wide == null ? in : new Utf8Stream(new InputStreamReader(new BufferedInputStream(in), wide));
    }
}
