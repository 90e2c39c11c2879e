package org.wresbirt.extract;

/**
 * An extract cannot be used as it is; whoever made it must act. The message names the file, the line and column where there
 * is one, and what to do, and never holds a person's data.
 */
public class ExtractException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ExtractException(String message) {
        super(message);
    }

    public ExtractException(String message, Throwable cause) {
        super(message, cause);
    }
}
