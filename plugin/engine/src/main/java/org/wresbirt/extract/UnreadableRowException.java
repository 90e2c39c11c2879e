package org.wresbirt.extract;

/** Text that is not a row, typically a quote that is never closed. The message says what to do; whoever knows the file says where. */
public final class UnreadableRowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long position;

    /** Without a cause: what a parser chokes on may be what stands in a cell. */
    UnreadableRowException(long position, String what) {
        super(what);
        this.position = position;
    }

    /** Where the row starts, see {@link RowSource#line}. */
    public long position() {
        return position;
    }
}
