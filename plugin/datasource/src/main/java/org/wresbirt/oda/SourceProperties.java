package org.wresbirt.oda;

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

    private final Properties properties;
    private final AllowedFolders folders;
    private final Texts texts;

    SourceProperties(Properties properties, AllowedFolders folders, Texts texts) {
        this.properties = properties;
        this.folders = folders;
        this.texts = texts;
    }

    /** @throws OdaException naming the property, its value and the values that are allowed */
    MartRequest request() throws OdaException {
        Path extracts = extracts();
        return new MartRequest(
                extracts,
                disclosure(),
                minimumCount(),
                strict() ? UnknownValues.REJECT : UnknownValues.COUNT_AS_UNKNOWN,
                disciplinaryPeriod(),
                cache(extracts));
    }

    private Path extracts() throws OdaException {
        String extracts = text(EXTRACTS);
        if (extracts.isEmpty()) {
            throw new OdaException(texts.get("property.extracts.empty", folders.start()));
        }
        return folders.resolve(EXTRACTS, extracts);
    }

    /** Null for none. A cache among the extracts would be taken for one of them, and each mart for a change of them. */
    private Path cache(Path extracts) throws OdaException {
        if (text(CACHE).isEmpty()) {
            return null;
        }
        Path cache = folders.resolve(CACHE, text(CACHE));
        if (cache.startsWith(extracts)) {
            throw new OdaException(texts.get("property.cache.inside", text(CACHE)));
        }
        return cache;
    }

    private Disclosure disclosure() throws OdaException {
        return switch (text(DISCLOSURE).toLowerCase(Locale.ROOT)) {
            case "", "internal" -> Disclosure.INTERNAL;
            case "public" -> Disclosure.PUBLIC;
            default -> throw wrong(DISCLOSURE);
        };
    }

    private int minimumCount() throws OdaException {
        String text = text(MINIMUM_COUNT);
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
        throw wrong(MINIMUM_COUNT);
    }

    private boolean strict() throws OdaException {
        return switch (text(STRICT).toLowerCase(Locale.ROOT)) {
            case "", "false" -> false;
            case "true" -> true;
            default -> throw wrong(STRICT);
        };
    }

    private DisciplinaryPeriod disciplinaryPeriod() throws OdaException {
        return switch (text(DISCIPLINARY_PERIOD).toLowerCase(Locale.ROOT)) {
            case "", "annual" -> DisciplinaryPeriod.ANNUAL;
            case "two-year" -> DisciplinaryPeriod.TWO_YEAR;
            default -> throw wrong(DISCIPLINARY_PERIOD);
        };
    }

    private OdaException wrong(String property) {
        return new OdaException(
                texts.get("property.wrong", property, text(property), texts.get("property." + property)));
    }

    private String text(String property) {
        return properties.getProperty(property, "").strip();
    }
}
