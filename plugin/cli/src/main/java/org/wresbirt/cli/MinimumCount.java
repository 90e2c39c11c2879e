package org.wresbirt.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The smallest count that a public figure shows: 1 or more. */
final class MinimumCount implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
        try {
            int count = Integer.parseInt(text);
            if (count >= 1) {
                return count;
            }
        } catch (NumberFormatException e) {
            // said below, in words
        }
        throw new TypeConversionException("'" + text + "' is not a whole number of 1 or more");
    }
}
