package org.wresbirt.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that was built, written into the jar by the build. */
final class ProductVersion implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"wres " + product() + " (Java " + Runtime.version() + ")"};
    }

    /** For example {@code 1.0.0}. */
    static String product() throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = ProductVersion.class.getResourceAsStream("version.properties")) {
            properties.load(stream);
        }
        return properties.getProperty("version");
    }
}
