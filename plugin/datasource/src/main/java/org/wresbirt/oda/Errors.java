package org.wresbirt.oda;

import java.sql.SQLException;
import org.eclipse.datatools.connectivity.oda.OdaException;

/** What goes wrong below, as the exception that BIRT shows to the report's author: same message, cause kept. */
final class Errors {
    /** Derby's state of a statement that ran out of time, or was cancelled. */
    static final String STOPPED = "XCL52";

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
        return odaException(cause.getMessage(), cause);
    }

    static OdaException odaException(String message, SQLException cause) {
        OdaException exception = new OdaException(message, cause.getSQLState(), cause.getErrorCode());
        exception.initCause(cause);
        return exception;
    }

    static boolean isStopped(SQLException failure) {
        return STOPPED.equals(failure.getSQLState());
    }
}
