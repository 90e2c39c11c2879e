package org.wresbirt.distribute.journal;

/** The journal cannot be read or written. Nothing may be sent without it. */
public final class JournalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JournalException(String message, Throwable cause) {
        super(message, cause);
    }
}
