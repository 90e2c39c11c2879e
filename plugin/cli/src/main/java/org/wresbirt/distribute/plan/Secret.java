package org.wresbirt.distribute.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Where a secret is kept. The secret itself is in no plan, journal, log or message, and is read anew each time. */
public sealed interface Secret {
    /**
     * The secret, read now.
     *
     * @param environment value of an environment variable by its name, or null
     * @throws SecretException if it is not there or empty; the message says where it was looked for
     */
    String read(UnaryOperator<String> environment);

    /** In an environment variable. */
    record InEnvironment(String variable) implements Secret {
        @Override
        public String read(UnaryOperator<String> environment) {
            String value = environment.apply(variable);
            if (value == null || value.isEmpty()) {
                throw new SecretException("the environment variable " + variable + " is not set");
            }
            return value;
        }
    }

    /** In a file of its own; a line break at the end is no part of it. */
    record InFile(Path file) implements Secret {
        @Override
        public String read(UnaryOperator<String> environment) {
            String value;
            try {
                value = Files.readString(file).stripTrailing();
            } catch (IOException unreadable) {
                throw new SecretException("the secret's file " + file + " cannot be read");
            }
            if (value.isEmpty()) {
                throw new SecretException("the secret's file " + file + " is empty");
            }
            return value;
        }
    }

    /** A secret is not where the plan says. */
    final class SecretException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SecretException(String message) {
            super(message);
        }
    }
}
