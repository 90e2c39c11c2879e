package org.wresbirt.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One layout of one kind of extract: which fields it has, and under which headers exports write them. Immutable after
 * {@link Profiles} built it.
 */
public final class Profile {
    /** How much a field is needed. {@code group} is set for fields of which one of several must be there. */
    private record Need(boolean required, String group) {}

    private final Kind kind;
    private final String name;
    private final Map<String, List<String>> headersOfField = new LinkedHashMap<>();
    private final Map<String, Need> needOfField = new LinkedHashMap<>();
    private final Map<String, String> fieldOfHeader = new HashMap<>();
    /** Which of a field's headers it is, by normal header; the first wins. */
    private final Map<String, Integer> rankOfHeader = new HashMap<>();
    /** Headers with {@code {year}} in them: the part before, the part after, the field. */
    private final List<String[]> yearHeaders = new ArrayList<>();

    Profile(Kind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    /** What the extract holds. */
    public Kind kind() {
        return kind;
    }

    /** The layout's name, for example {@code esr-staff-in-post}. */
    public String name() {
        return name;
    }

    void add(String field, String need, String header) {
        headersOfField.computeIfAbsent(field, f -> new ArrayList<>()).add(header);
        if (!need.isEmpty() || !needOfField.containsKey(field)) {
            needOfField.put(
                    field, new Need(need.equals("required"), need.startsWith("one of ") ? need.substring(7) : null));
        }
        int year = header.indexOf("{year}");
        if (year < 0) {
            String normal = Headers.normal(header);
            if (fieldOfHeader.putIfAbsent(normal, field) == null) {
                rankOfHeader.put(normal, headersOfField.get(field).size());
            }
        } else {
            yearHeaders.add(new String[] {
                Headers.normal(header.substring(0, year)), Headers.normal(header.substring(year + 6)), field
            });
        }
    }

    /**
     * Finds this profile's fields in a row of headers.
     *
     * @return for each field found the index of its column; where two columns bear headers of one field, the header that the
     *     profile names first wins
     */
    Map<String, Integer> fieldsIn(List<String> normalHeaders) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<String, Integer> rank = new LinkedHashMap<>();
        for (int column = 0; column < normalHeaders.size(); column++) {
            String header = normalHeaders.get(column);
            String field = header.isEmpty() ? null : fieldOf(header);
            if (field != null) {
                int precedence = rankOfHeader.getOrDefault(header, Integer.MAX_VALUE);
                if (!columns.containsKey(field) || precedence < rank.get(field)) {
                    columns.put(field, column);
                    rank.put(field, precedence);
                }
            }
        }
        return columns;
    }

    private String fieldOf(String header) {
        String field = fieldOfHeader.get(header);
        if (field != null) {
            return field;
        }
        for (String[] pattern : yearHeaders) {
            int yearStart = pattern[0].length();
            int yearEnd = header.length() - pattern[1].length();
            if (yearEnd - yearStart == 4
                    && header.startsWith(pattern[0])
                    && header.endsWith(pattern[1])
                    && Headers.isYear(header, yearStart)) {
                return pattern[2].replace("{year}", header.substring(yearStart, yearEnd));
            }
        }
        return null;
    }

    /** The fields that must be there and are not, each with the headers it may bear; empty when the profile fits. */
    List<String> missing(Map<String, Integer> found) {
        List<String> missing = new ArrayList<>();
        Map<String, List<String>> groups = new LinkedHashMap<>();
        Map<String, Boolean> satisfied = new LinkedHashMap<>();
        needOfField.forEach((field, need) -> {
            boolean there = isFound(field, found);
            if (need.required() && !there) {
                missing.add(quoted(headersOfField.get(field)));
            }
            if (need.group() != null) {
                groups.computeIfAbsent(need.group(), g -> new ArrayList<>())
                        .add(headersOfField.get(field).get(0));
                satisfied.merge(need.group(), there, Boolean::logicalOr);
            }
        });
        groups.forEach((group, headers) -> {
            if (!satisfied.get(group)) {
                missing.add(quoted(headers));
            }
        });
        return missing;
    }

    private static boolean isFound(String field, Map<String, Integer> found) {
        if (!field.contains("{year}")) {
            return found.containsKey(field);
        }
        String start = field.substring(0, field.indexOf("{year}"));
        for (String there : found.keySet()) {
            if (there.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    private static String quoted(List<String> headers) {
        return "\"" + String.join("\" or \"", headers.subList(0, Math.min(4, headers.size()))) + "\"";
    }

    /** Every header that the profile knows for a field, the usual one first; empty for a field it does not know. */
    public List<String> headers(String field) {
        return List.copyOf(headersOfField.getOrDefault(field, List.of()));
    }
}
