package org.wresbirt.report;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ScalarParameterHandle;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;

/** Text as it comes from a command line, as values of the types that a design's parameters have. */
final class ReportParameters {
    private final String design;
    private final Map<String, ScalarParameterHandle> parameters = new TreeMap<>();

    ReportParameters(String design, ReportDesignHandle handle) {
        this.design = design;
        for (Object parameter : handle.getAllParameters()) {
            if (parameter instanceof ScalarParameterHandle scalar) {
                parameters.put(scalar.getName(), scalar);
            }
        }
    }

    /** All problems are found before any is thrown. */
    Map<String, Object> values(Map<String, String> texts) {
        Map<String, Object> values = new HashMap<>();
        List<String> problems = new ArrayList<>();
        new TreeMap<>(texts).forEach((name, text) -> {
            ScalarParameterHandle parameter = parameters.get(name);
            if (parameter == null) {
                problems.add("Report '" + design + "' has no parameter '" + name + "'. It has "
                        + (parameters.isEmpty() ? "none" : String.join(", ", parameters.keySet())) + ".");
                return;
            }
            try {
                Object value = value(parameter.getDataType(), text);
                boolean several = DesignChoiceConstants.SCALAR_PARAM_TYPE_MULTI_VALUE.equals(parameter.getParamType());
                values.put(name, several ? new Object[] {value} : value);
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                problems.add("Parameter '" + name + "' of report '" + design + "' is '" + text + "', which is not "
                        + expected(parameter.getDataType()) + ".");
            }
        });
        if (!problems.isEmpty()) {
            throw new ReportException(problems, null);
        }
        return values;
    }

    private static Object value(String type, String text) {
        String stripped = text.strip();
        if (DesignChoiceConstants.PARAM_TYPE_STRING.equals(type)) {
            return text;
        }
        if (stripped.isEmpty()) {
            return null;
        }
        return switch (type) {
            case DesignChoiceConstants.PARAM_TYPE_INTEGER -> Integer.valueOf(stripped);
            case DesignChoiceConstants.PARAM_TYPE_FLOAT -> Double.valueOf(stripped);
            case DesignChoiceConstants.PARAM_TYPE_DECIMAL -> new BigDecimal(stripped);
            case DesignChoiceConstants.PARAM_TYPE_BOOLEAN -> truth(stripped);
            case DesignChoiceConstants.PARAM_TYPE_DATE -> Date.valueOf(LocalDate.parse(stripped));
            case DesignChoiceConstants.PARAM_TYPE_TIME -> Time.valueOf(LocalTime.parse(stripped));
            case DesignChoiceConstants.PARAM_TYPE_DATETIME -> Timestamp.valueOf(LocalDateTime.parse(stripped));
            default -> text;
        };
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String expected(String type) {
        return switch (type) {
            case DesignChoiceConstants.PARAM_TYPE_INTEGER -> "a whole number";
            case DesignChoiceConstants.PARAM_TYPE_FLOAT, DesignChoiceConstants.PARAM_TYPE_DECIMAL ->
                "a number with a decimal point";
            case DesignChoiceConstants.PARAM_TYPE_BOOLEAN -> "true or false";
            case DesignChoiceConstants.PARAM_TYPE_DATE -> "a date like 2024-03-31";
            case DesignChoiceConstants.PARAM_TYPE_TIME -> "a time like 09:30";
            default -> "a date and time like 2024-03-31T09:30";
        };
    }
}
