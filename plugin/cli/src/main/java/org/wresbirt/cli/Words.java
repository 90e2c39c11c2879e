package org.wresbirt.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.StringJoiner;
import org.wresbirt.cli.output.Format;
import org.wresbirt.indicator.DisciplinaryPeriod;
import org.wresbirt.mart.Disclosure;
import org.wresbirt.report.ReportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Option values as people write them, {@code two-year}, for constants as code writes them, {@code TWO_YEAR}. Iterates over
 * all of them, for the shell's completion.
 */
abstract class Words<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
    private final Class<E> type;

    Words(Class<E> type) {
        this.type = type;
    }

    @Override
    public E convert(String word) {
        StringJoiner known = new StringJoiner(", ");
        for (E constant : type.getEnumConstants()) {
            String name = word(constant);
            if (name.equalsIgnoreCase(word)) {
                return constant;
            }
            known.add(name);
        }
        throw new TypeConversionException("'" + word + "' is none of: " + known);
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(type.getEnumConstants()).map(Words::word).iterator();
    }

    /** As people write it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static final class ForDisclosure extends Words<Disclosure> {
        ForDisclosure() {
            super(Disclosure.class);
        }
    }

    static final class ForDisciplinaryPeriod extends Words<DisciplinaryPeriod> {
        ForDisciplinaryPeriod() {
            super(DisciplinaryPeriod.class);
        }
    }

    static final class ForFormat extends Words<Format> {
        ForFormat() {
            super(Format.class);
        }
    }

    static final class ForReportFormat extends Words<ReportFormat> {
        ForReportFormat() {
            super(ReportFormat.class);
        }
    }
}
