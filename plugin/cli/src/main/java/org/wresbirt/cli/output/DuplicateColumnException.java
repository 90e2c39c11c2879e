package org.wresbirt.cli.output;

/** Two columns share a name, which an object cannot have. */
public final class DuplicateColumnException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DuplicateColumnException(String name) {
        super("two columns are called " + name
                + ", which a JSON object cannot hold; give one of them another name with AS");
    }
}
