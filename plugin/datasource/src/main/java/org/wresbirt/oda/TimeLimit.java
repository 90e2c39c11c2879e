package org.wresbirt.oda;

import org.eclipse.datatools.connectivity.oda.OdaException;

/** How long a query may take: what its data set says, but no longer than the server allows. */
final class TimeLimit {
    /** Data set property: seconds after which the query is given up; 0 for never. BIRT's own JDBC source calls it so. */
    static final String PROPERTY = "queryTimeOut";

    /** For a data set that says nothing. Marts answer in milliseconds: what takes longer is a mistake, or an attack. */
    static final int DEFAULT_SECONDS = 120;

    private final Texts texts;
    /** 0: no limit. */
    private final int ofServer;

    private TimeLimit(Texts texts, int ofServer) {
        this.texts = texts;
        this.ofServer = ofServer;
    }

    /** @throws OdaException if the server's setting is no number */
    static TimeLimit of(ServerSettings settings, Texts texts) throws OdaException {
        int least = 0;
        for (ServerSettings.Value value : settings.all(ServerSettings.QUERY_SECONDS)) {
            int seconds = number(value.text());
            if (seconds <= 0) {
                throw new OdaException(texts.get("server.seconds", value.where(), value.text()));
            }
            least = least == 0 ? seconds : Math.min(least, seconds);
        }
        return new TimeLimit(texts, least);
    }

    /**
     * Seconds; 0 for no limit.
     *
     * @param property of the data set; null or blank for the default
     * @throws OdaException if it is not a whole number, 0 or more
     */
    int seconds(String property) throws OdaException {
        int wanted = property == null || property.isBlank() ? DEFAULT_SECONDS : number(property.strip());
        if (wanted < 0) {
            throw new OdaException(texts.get("query.timeOut", PROPERTY, property));
        }
        if (ofServer == 0) {
            return wanted;
        }
        return wanted == 0 ? ofServer : Math.min(wanted, ofServer);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }
}
