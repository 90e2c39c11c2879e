package org.wresbirt.emitter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What made a document, as documents name it. */
public final class Product {
    private Product() {}

    /** For example {@code WRES for BIRT 1.0.0}. */
    public static String nameAndVersion() {
        try (InputStream resource = Product.class.getResourceAsStream("product.properties")) {
            Properties properties = new Properties();
            properties.load(resource);
            return "WRES for BIRT " + properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
