package org.wresbirt.cli;

/** A command could not do what it was asked; the message tells the user why and what to do. Ends with exit code 1. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailure(String message) {
        super(message);
    }

    CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
