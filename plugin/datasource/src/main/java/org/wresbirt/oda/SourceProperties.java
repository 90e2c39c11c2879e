package org.wresbirt.oda;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.query.MartRequest;
import org.wresbirt.tally.UnknownValues;

/** The data source's properties as the mart that they ask for. BIRT hands over text only; blank means the default. */
final class SourceProperties {
    static final String EXTRACTS = "extracts";
    static final String DISCLOSURE = "disclosure";
    static final String MINIMUM_COUNT = "minimumCount";
    static final String CACHE = "cache";
    static final String STRICT = "strict";
    static final String DISCIPLINARY_PERIOD = "disciplinaryPeriod";

    static final int DEFAULT_MINIMUM_COUNT = 5;

    private SourceProperties() {}

    /**
     * @param folder what a relative {@code extracts} is resolved against, absolute
     * @throws OdaException naming the property, its value and the values that are allowed
     */
    static MartRequest request(Properties properties, Path folder) throws OdaException {
        if (!text(properties, CACHE).isEmpty()) {
            throw new OdaException("Property 'cache' of the WRES data source is '" + text(properties, CACHE)
                    + "', but marts are kept in memory only so far. Leave it empty.");
        }
        return new MartRequest(
                extracts(properties, folder),
                disclosure(properties),
                minimumCount(properties),
                strict(properties) ? UnknownValues.REJECT : UnknownValues.COUNT_AS_UNKNOWN,
                disciplinaryPeriod(properties));
    }

    private static Path extracts(Properties properties, Path folder) throws OdaException {
        String extracts = text(properties, EXTRACTS);
        if (extracts.isEmpty()) {
            throw new OdaException(
                    "Property 'extracts' of the WRES data source is empty. Set it, or the report parameter "
                            + "bound to it, to the folder that holds the HR extracts: an absolute path, or a path relative to "
                            + "the report resource folder, here " + folder + ".");
        }
        try {
            return folder.resolve(extracts).normalize();
        } catch (InvalidPathException unusable) {
            throw Errors.odaException(
                    "Property 'extracts' of the WRES data source is '" + extracts + "', which is not a path on this "
                            + "machine. Set it to the folder that holds the HR extracts.",
                    unusable);
        }
    }

    private static Disclosure disclosure(Properties properties) throws OdaException {
        return switch (text(properties, DISCLOSURE).toLowerCase(Locale.ROOT)) {
            case "", "internal" -> Disclosure.INTERNAL;
            case "public" -> Disclosure.PUBLIC;
            default ->
                throw unknown(properties, DISCLOSURE, "'internal' (real counts) or 'public' (small numbers protected)");
        };
    }

    private static int minimumCount(Properties properties) throws OdaException {
        String text = text(properties, MINIMUM_COUNT);
        if (text.isEmpty()) {
            return DEFAULT_MINIMUM_COUNT;
        }
        try {
            int count = Integer.parseInt(text);
            if (count >= 1) {
                return count;
            }
        } catch (NumberFormatException notANumber) {
            // said below, with the same words as for a number that is too small
        }
        throw unknown(properties, MINIMUM_COUNT, "a whole number, 1 or more");
    }

    private static boolean strict(Properties properties) throws OdaException {
        return switch (text(properties, STRICT).toLowerCase(Locale.ROOT)) {
            case "", "false" -> false;
            case "true" -> true;
            default -> throw unknown(properties, STRICT, "'true' or 'false'");
        };
    }

    private static DisciplinaryPeriod disciplinaryPeriod(Properties properties) throws OdaException {
        return switch (text(properties, DISCIPLINARY_PERIOD).toLowerCase(Locale.ROOT)) {
            case "", "annual" -> DisciplinaryPeriod.ANNUAL;
            case "two-year" -> DisciplinaryPeriod.TWO_YEAR;
            default ->
                throw unknown(
                        properties,
                        DISCIPLINARY_PERIOD,
                        "'annual' (the year's own cases) or 'two-year' (the average of this year and the one before)");
        };
    }

    private static OdaException unknown(Properties properties, String name, String allowed) {
        return new OdaException("Property '" + name + "' of the WRES data source is '" + text(properties, name)
                + "'. Set it to " + allowed + ".");
    }

    private static String text(Properties properties, String name) {
        return properties.getProperty(name, "").strip();
    }
}
