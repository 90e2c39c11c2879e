package org.wresbirt.tally;

/** A row because of which the whole source cannot be counted. Its line is only known when the file has been read. */
final class RowProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final transient TableFile file;
    final long position;

    RowProblem(TableFile file, long position, String what) {
        super(what);
        this.file = file;
        this.position = position;
    }

    /** File, line and what is wrong. */
    String describe() {
        return file.name() + ", line " + file.rows.line(position) + ": " + getMessage();
    }
}
