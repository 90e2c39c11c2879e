package org.wresbirt.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output that takes no offence when its reader leaves early, as {@code head} does. Any other failure, such as a
 * full disk, is thrown.
 */
final class StandardOutput extends OutputStream {
    private final OutputStream output = new FileOutputStream(FileDescriptor.out);
    private boolean readerGone;

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (readerGone) {
            return;
        }
        try {
            output.write(bytes, offset, length);
        } catch (IOException e) {
            // the system's words; Java has none of its own
            if (!"Broken pipe".equals(e.getMessage())) {
                throw e;
            }
            readerGone = true;
        }
    }
}
