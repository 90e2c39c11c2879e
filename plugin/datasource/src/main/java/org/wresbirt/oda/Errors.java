package org.wresbirt.oda;

import java.sql.SQLException;
import org.eclipse.datatools.connectivity.oda.OdaException;

/** What goes wrong below, as the exception that BIRT shows to the report's author: same message, cause kept. */
final class Errors {
    private Errors() {}

    static OdaException odaException(String message, Throwable cause) {
        OdaException exception = new OdaException(message);
        exception.initCause(cause);
        return exception;
    }

    static OdaException odaException(Throwable cause) {
        String message = cause.getMessage();
        return odaException(message == null || message.isBlank() ? cause.toString() : message, cause);
    }

    /** Keeps the database's state and code, which tell a time-out or a cancel from a mistake in the text. */
    static OdaException odaException(SQLException cause) {
        OdaException exception = new OdaException(cause.getMessage(), cause.getSQLState(), cause.getErrorCode());
        exception.initCause(cause);
        return exception;
    }

    /** BIRT puts the data set's name and its query round this. */
    static OdaException inQuery(SQLException cause) {
        OdaException exception = new OdaException(
                "The query of a WRES data set failed: " + cause.getMessage(),
                cause.getSQLState(),
                cause.getErrorCode());
        exception.initCause(cause);
        return exception;
    }
}
