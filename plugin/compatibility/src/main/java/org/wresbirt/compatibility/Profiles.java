package org.wresbirt.compatibility;

import java.util.Properties;
import org.eclipse.datatools.connectivity.ConnectionProfileConstants;
import org.eclipse.datatools.connectivity.ConnectionProfileException;
import org.eclipse.datatools.connectivity.IConnection;
import org.eclipse.datatools.connectivity.IConnectionProfile;
import org.eclipse.datatools.connectivity.ProfileManager;

/** A data source kept outside of reports, and the button Test Connection, as Eclipse's Data Tools do them. */
final class Profiles {
    private Profiles() {}

    /** What Test Connection says of a folder: {@code ok}, or what is wrong. */
    static String test(String extracts) throws ConnectionProfileException {
        Properties properties = new Properties();
        properties.setProperty("extracts", extracts);
        IConnectionProfile profile =
                ProfileManager.getInstance().createTransientProfile("org.wresbirt.oda", properties);
        IConnection connection = profile.createConnection(ConnectionProfileConstants.PING_FACTORY_ID);
        try {
            Throwable problem = connection.getConnectException();
            return problem == null && connection.getRawConnection() != null ? "ok" : String.valueOf(problem);
        } finally {
            connection.close();
        }
    }
}
