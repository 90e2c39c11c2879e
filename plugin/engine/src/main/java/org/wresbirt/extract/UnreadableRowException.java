package org.wresbirt.extract;

/** Text that is not a row, typically a quote that is never closed. Whoever knows the file says where and what to do. */
final class UnreadableRowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long position;

    UnreadableRowException(long position, Throwable cause) {
        super("unreadable row", cause);
        this.position = position;
    }

    long position() {
        return position;
    }
}
