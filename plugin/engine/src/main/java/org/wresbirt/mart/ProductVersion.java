package org.wresbirt.mart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Version of the product, from the build. */
public final class ProductVersion {
    private ProductVersion() {}

    /** For example {@code 0.1.0}; never null. */
    public static String get() {
        try (InputStream resource = ProductVersion.class.getResourceAsStream("product.properties")) {
            Properties properties = new Properties();
            properties.load(resource);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
