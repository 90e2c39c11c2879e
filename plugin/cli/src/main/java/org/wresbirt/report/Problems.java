package org.wresbirt.report;

/** What went wrong, out of the layers that BIRT wraps round it. */
final class Problems {
    private Problems() {}

    /** The message of the innermost cause that has one: the outer ones only say that something failed. */
    static String of(Throwable failure) {
        String message = null;
        Throwable at = failure;
        for (int depth = 0; at != null && depth < 50; depth++) {
            if (at.getMessage() != null && !at.getMessage().isBlank()) {
                message = at.getMessage();
            }
            at = at.getCause();
        }
        return message == null ? failure.toString() : message;
    }
}
