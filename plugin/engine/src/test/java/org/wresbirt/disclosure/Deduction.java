package org.wresbirt.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Turns tables into knowledge, with nothing but what the documentation says of them: which columns are sums, shares or parts
 * of others, in the same table, in other tables, and in the year before.
 */
final class Deduction {
    static final List<String> GROUPS = List.of("WHITE", "BME", "UNKNOWN");
    private static final List<String> LOWER = List.of("UNDER_1", "1", "2", "3", "4", "5");
    private static final List<String> MIDDLE = List.of("6", "7");
    private static final List<String> UPPER = List.of("8A", "8B", "8C", "8D", "9", "VSM");

    private final ReadTables tables;
    private final boolean twoYears;
    private final Knowledge truth;
    private final Knowledge knowledge = new Knowledge();

    private Deduction(ReadTables tables, boolean twoYears, Knowledge truth) {
        this.tables = tables;
        this.twoYears = twoYears;
        this.truth = truth;
    }

    /**
     * What an attacker knows who supposes that nobody has an outcome who is not there, wherever that is true.
     *
     * @param twoYears whether indicator 3 is over two years, which reports say
     * @param truth all numbers
     */
    static Knowledge of(ReadTables tables, boolean twoYears, Knowledge truth) {
        return new Deduction(tables, twoYears, truth).deduce();
    }

    /** All numbers, from a mart that shows them. */
    static Knowledge truth(ReadTables internal, boolean twoYears) {
        return new Deduction(internal, twoYears, null).deduce();
    }

    private void within(String part, String whole) {
        if (truth != null && truth.values.get(part) <= truth.values.get(whole)) {
            knowledge.within(part, whole);
        }
    }

    private Knowledge deduce() {
        bands();
        bandsOfLastYear();
        ethnicity();
        disparity();
        recruitment();
        staffLikelihood("TRAINING", false);
        staffLikelihood("DISCIPLINARY", twoYears);
        tieStaff();
        board();
        indicators();
        years();
        figures();
        return knowledge;
    }

    private static String at(ReadTables.Line line) {
        return line.organisation() + "/" + line.year() + "/";
    }

    private static String before(ReadTables.Line line) {
        return line.organisation() + "/" + (line.year() - 1) + "/";
    }

    private static String staff(String at, String group) {
        return at + "staff/" + group;
    }

    private static String band(String at, String contract, String segment, String band, String group) {
        return at + contract + "/" + segment + "/" + band + "/" + group;
    }

    private static String band(ReadTables.Line line, String group) {
        return band(at(line), line.text("CONTRACT"), line.text("SEGMENT"), line.text("BAND"), group);
    }

    private void counts(ReadTables.Line line, String prefix) {
        for (String group : List.of("WHITE", "BME", "UNKNOWN", "TOTAL")) {
            knowledge.cell(prefix + group, line.number(group + "_COUNT"), line.isProtected());
            knowledge.target(prefix + group);
        }
        knowledge.sum(prefix + "TOTAL", List.of(prefix + "WHITE", prefix + "BME", prefix + "UNKNOWN"));
        for (String group : GROUPS) {
            knowledge.percent(line.number(group + "_PERCENT"), prefix + group, prefix + "TOTAL");
        }
    }

    private List<ReadTables.Line> select(String table, Predicate<ReadTables.Line> condition) {
        return tables.lines(table).stream().filter(condition).toList();
    }

    private Set<String> places(String table) {
        Set<String> places = new LinkedHashSet<>();
        tables.lines(table).forEach(line -> places.add(at(line)));
        return places;
    }

    private void bands() {
        for (ReadTables.Line line : tables.lines("WORKFORCE_BY_BAND")) {
            counts(line, band(line, ""));
        }
        for (String at : places("WORKFORCE_BY_BAND")) {
            for (String contract : List.of("SUBSTANTIVE", "BANK")) {
                everybody(at, contract);
            }
        }
        for (ReadTables.Line line : tables.lines("WORKFORCE_BY_BAND")) {
            String all = line.text("CONTRACT").equals("BANK") ? at(line) + "bank/" : staff(at(line), "");
            knowledge.percent(line.number("WORKFORCE_BME_PERCENT"), all + "BME", all + "TOTAL");
            if (line.number("BME_PERCENT") == null && line.number("WORKFORCE_BME_PERCENT") != null) {
                knowledge.percent(
                        line.number("DIFFERENCE") == null
                                ? null
                                : (Double) (line.number("DIFFERENCE") + line.number("WORKFORCE_BME_PERCENT")),
                        band(line, "BME"),
                        band(line, "TOTAL"));
            }
            if (line.text("BAND").equals("CONSULTANT")) {
                ofWhichManagers(line);
            }
        }
    }

    private void everybody(String at, String contract) {
        List<ReadTables.Line> lines = select(
                "WORKFORCE_BY_BAND",
                line -> at(line).equals(at)
                        && line.text("CONTRACT").equals(contract)
                        && !line.text("BAND").equals("SENIOR_MEDICAL_MANAGER"));
        String all = contract.equals("BANK") ? at + "bank/" : staff(at, "");
        for (String group : List.of("WHITE", "BME", "UNKNOWN", "TOTAL")) {
            List<String> parts = new ArrayList<>();
            lines.forEach(line -> parts.add(band(line, group)));
            knowledge.sum(knowledge.quantity(all + group), parts);
            knowledge.target(all + group);
        }
    }

    private void ofWhichManagers(ReadTables.Line line) {
        for (String group : List.of("WHITE", "BME", "UNKNOWN", "TOTAL")) {
            String managers =
                    band(at(line), line.text("CONTRACT"), line.text("SEGMENT"), "SENIOR_MEDICAL_MANAGER", group);
            if (knowledge.has(managers)) {
                within(managers, band(line, group));
                knowledge.target(band(line, group), managers);
            }
        }
    }

    private void bandsOfLastYear() {
        for (ReadTables.Line line : tables.lines("WORKFORCE_BY_BAND")) {
            String prefix = band(before(line), line.text("CONTRACT"), line.text("SEGMENT"), line.text("BAND"), "");
            if (knowledge.has(prefix + "TOTAL")) {
                Double total = line.number("PREVIOUS_TOTAL_COUNT");
                if (total != null) {
                    knowledge.values.put(prefix + "TOTAL", total);
                }
                knowledge.percent(line.number("PREVIOUS_BME_PERCENT"), prefix + "BME", prefix + "TOTAL");
            }
        }
    }

    private void ethnicity() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (ReadTables.Line line : tables.lines("ETHNICITY_PROFILE")) {
            String name = at(line) + "ethnicity/" + line.text("ETHNIC_CATEGORY");
            knowledge.cell(name, line.number("STAFF_COUNT"), line.isProtected());
            knowledge.target(name);
            knowledge.percent(line.number("STAFF_PERCENT"), name, staff(at(line), "TOTAL"));
            parts.computeIfAbsent(staff(at(line), line.text("ETHNIC_GROUP")), unseen -> new ArrayList<>())
                    .add(name);
        }
        parts.forEach(knowledge::sum);
    }

    private void disparity() {
        for (ReadTables.Line line : tables.lines("DISPARITY_RATIO")) {
            String step = line.text("STEP");
            for (String group : List.of("WHITE", "BME")) {
                part(line, step.startsWith("LOWER") ? LOWER : MIDDLE, group, group + "_FROM");
                part(line, step.endsWith("UPPER") ? UPPER : MIDDLE, group, group + "_TO");
            }
        }
    }

    private void part(ReadTables.Line line, List<String> bands, String group, String column) {
        String name = at(line) + "disparity/" + line.text("SEGMENT") + "/" + bands.get(0) + "/" + group;
        boolean isNew = !knowledge.has(name);
        knowledge.cell(name, line.number(column), line.isProtected() && line.number(column) == null);
        if (isNew) {
            List<String> parts = new ArrayList<>();
            for (String band : bands) {
                String part = band(at(line), "SUBSTANTIVE", line.text("SEGMENT"), band, group);
                if (knowledge.has(part)) {
                    parts.add(part);
                }
            }
            knowledge.sum(name, parts);
            knowledge.target(name);
        }
    }

    private static String part(ReadTables.Line line) {
        return line.text("BREAKDOWN") + "/" + line.number("BREAKDOWN_ORDER") + line.text("BREAKDOWN_VALUE") + "/";
    }

    /** Each column's parts make up the whole organisation, in every way of breaking it down. */
    private void tieParts(String table, String column, String suffix) {
        for (String at : places(table)) {
            Map<String, List<String>> parts = new LinkedHashMap<>();
            String[] whole = new String[1];
            for (ReadTables.Line line : select(table, line -> at(line).equals(at))) {
                String name = at + table + "/" + part(line) + suffix;
                if (line.text("BREAKDOWN").equals("ORGANISATION")) {
                    whole[0] = name;
                } else {
                    parts.computeIfAbsent(line.text("BREAKDOWN"), unseen -> new ArrayList<>())
                            .add(name);
                }
            }
            parts.values().forEach(names -> knowledge.sum(whole[0], names));
        }
    }

    private void recruitment() {
        for (ReadTables.Line line : tables.lines("RECRUITMENT")) {
            for (String group : GROUPS) {
                String prefix = at(line) + "RECRUITMENT/" + part(line) + group;
                String applicants =
                        knowledge.cell(prefix + "_APPLICANTS", line.number(group + "_APPLICANTS"), line.isProtected());
                String shortlisted = knowledge.cell(
                        prefix + "_DENOMINATOR", line.number(group + "_DENOMINATOR"), line.isProtected());
                String appointed =
                        knowledge.cell(prefix + "_NUMERATOR", line.number(group + "_NUMERATOR"), line.isProtected());
                within(shortlisted, applicants);
                within(appointed, shortlisted);
                List.of(applicants, shortlisted, appointed).forEach(knowledge::target);
                knowledge.target(applicants, shortlisted);
                knowledge.target(shortlisted, appointed);
                if (!group.equals("UNKNOWN")) {
                    knowledge.percent(line.number(group + "_RATE"), appointed, shortlisted);
                }
            }
        }
        for (String group : GROUPS) {
            for (String column : List.of("_APPLICANTS", "_DENOMINATOR", "_NUMERATOR")) {
                tieParts("RECRUITMENT", group + column, group + column);
            }
        }
    }

    /** Whose name a denominator of staff has: in each year, both tables show the same people. */
    private static String people(String at, ReadTables.Line line, String group) {
        return line.text("BREAKDOWN").equals("ORGANISATION")
                ? staff(at, group)
                : at + "staff by/" + line.text("BREAKDOWN") + "/" + line.text("BREAKDOWN_VALUE") + "/" + group;
    }

    /** What no table of averages over two years shows. */
    private static String eventsOfOneYear(String at, ReadTables.Line line, String group) {
        return at + "cases of one year/" + line.text("BREAKDOWN") + "/" + line.text("BREAKDOWN_VALUE") + "/" + group;
    }

    /** Adds the numbers of single years to those of a mart of two-year averages. */
    static void addSingleYears(Knowledge truth, ReadTables annual) {
        for (ReadTables.Line line : annual.lines("DISCIPLINARY")) {
            for (String group : GROUPS) {
                String name = eventsOfOneYear(at(line), line, group);
                if (truth.has(name)) {
                    truth.values.put(name, line.number(group + "_NUMERATOR"));
                    truth.target(name);
                }
            }
        }
        for (String name : truth.atLeast.keySet()) {
            if (name.contains("cases of one year")) {
                truth.values.putIfAbsent(name, 0.0);
            }
        }
    }

    private void staffLikelihood(String table, boolean overTwoYears) {
        for (ReadTables.Line line : tables.lines(table)) {
            for (String group : GROUPS) {
                String events = at(line) + table + "/" + part(line) + group;
                knowledge.cell(events, line.number(group + "_NUMERATOR"), line.isProtected());
                String people = people(at(line), line, group);
                if (overTwoYears) {
                    knowledge.sum(
                            events,
                            List.of(
                                    knowledge.quantity(eventsOfOneYear(at(line), line, group)),
                                    knowledge.quantity(eventsOfOneYear(before(line), line, group))));
                    people += " of two years";
                    if (knowledge.has(people(at(line), line, group))
                            && knowledge.has(people(before(line), line, group))) {
                        knowledge.sum(
                                people, List.of(people(at(line), line, group), people(before(line), line, group)));
                    }
                }
                knowledge.cell(people, line.number(group + "_DENOMINATOR"), line.isProtected());
                within(events, people);
                knowledge.target(events);
                knowledge.target(people);
                knowledge.target(people, events);
                if (!group.equals("UNKNOWN")) {
                    knowledge.percent(line.number(group + "_RATE"), events, people);
                }
            }
        }
        for (String group : GROUPS) {
            tieParts(table, group + "_NUMERATOR", group);
        }
    }

    /** Parts of the staff make up the staff; clusters are sums of bands. */
    private void tieStaff() {
        Map<String, Set<String>> parts = new LinkedHashMap<>();
        for (String table : List.of("TRAINING", "DISCIPLINARY")) {
            for (ReadTables.Line line : tables.lines(table)) {
                for (String group : GROUPS) {
                    String name = people(at(line), line, group);
                    if (!knowledge.has(name) || line.text("BREAKDOWN").equals("ORGANISATION")) {
                        continue;
                    }
                    boolean isNew = parts.computeIfAbsent(
                                    staff(at(line), group) + " by " + line.text("BREAKDOWN"),
                                    unseen -> new LinkedHashSet<>())
                            .add(name);
                    if (isNew && line.text("BREAKDOWN").equals("CLUSTER")) {
                        cluster(line, group, name);
                    }
                }
            }
        }
        parts.forEach((name, ofName) -> knowledge.sum(name.substring(0, name.indexOf(" by ")), List.copyOf(ofName)));
    }

    private void cluster(ReadTables.Line line, String group, String name) {
        List<String> bands = new ArrayList<>();
        for (ReadTables.Line band : tables.lines("WORKFORCE_BY_BAND")) {
            if (at(band).equals(at(line))
                    && band.text("CONTRACT").equals("SUBSTANTIVE")
                    && !band.text("BAND").equals("SENIOR_MEDICAL_MANAGER")
                    && band.text("CLUSTER_NAME").equals(line.text("BREAKDOWN_VALUE"))) {
                bands.add(band(band, group));
            }
        }
        knowledge.sum(name, bands);
    }

    private void board() {
        for (ReadTables.Line line : tables.lines("BOARD")) {
            counts(line, at(line) + "board/" + line.text("MEMBERSHIP") + "/");
            knowledge.percent(line.number("WORKFORCE_BME_PERCENT"), staff(at(line), "BME"), staff(at(line), "TOTAL"));
        }
        for (String at : places("BOARD")) {
            for (String group : List.of("WHITE", "BME", "UNKNOWN", "TOTAL")) {
                for (String half : List.of("VOTING", "EXECUTIVE")) {
                    knowledge.sum(
                            at + "board/ALL/" + group,
                            List.of(at + "board/" + half + "/" + group, at + "board/NON_" + half + "/" + group));
                }
            }
        }
    }

    private void indicators() {
        for (ReadTables.Line line : tables.lines("INDICATOR_RESULT")) {
            int number = line.number("INDICATOR_NUMBER").intValue();
            if (number == 1 || number == 9) {
                String prefix = number == 1 ? staff(at(line), "") : at(line) + "board/ALL/";
                for (String group : List.of("WHITE", "BME")) {
                    know(prefix + group, line.number(group + "_NUMERATOR"));
                    know(prefix + "TOTAL", line.number(group + "_DENOMINATOR"));
                    share(line.number(group + "_RATE"), prefix + group, prefix + "TOTAL");
                }
                share(line.number("WORKFORCE_BME_RATE"), staff(at(line), "BME"), staff(at(line), "TOTAL"));
                if (number == 1) {
                    share(line.number("HEADLINE_VALUE"), prefix + "BME", prefix + "TOTAL");
                    share(line.number("PREVIOUS_VALUE"), staff(before(line), "BME"), staff(before(line), "TOTAL"));
                }
            } else if (number <= 4) {
                String table =
                        List.of("RECRUITMENT", "DISCIPLINARY", "TRAINING").get(number - 2);
                for (ReadTables.Line whole : select(
                        table,
                        row -> at(row).equals(at(line)) && row.text("BREAKDOWN").equals("ORGANISATION"))) {
                    for (String group : List.of("WHITE", "BME")) {
                        String events = at(line) + table + "/" + part(whole) + group;
                        String people = number == 2
                                ? events + "_DENOMINATOR"
                                : people(at(line), whole, group) + (number == 3 && twoYears ? " of two years" : "");
                        events = number == 2 ? events + "_NUMERATOR" : events;
                        know(events, line.number(group + "_NUMERATOR"));
                        know(people, line.number(group + "_DENOMINATOR"));
                        share(line.number(group + "_RATE"), events, people);
                    }
                }
            }
        }
    }

    private void know(String name, Double value) {
        if (value != null && knowledge.has(name)) {
            knowledge.values.put(name, value);
        }
    }

    private void share(Double percent, String part, String whole) {
        if (knowledge.has(part) && knowledge.has(whole)) {
            knowledge.percent(percent, part, whole);
        }
    }

    private void years() {
        for (ReadTables.Line line : tables.lines("REPORTING_YEAR")) {
            Double known = line.number("ETHNICITY_KNOWN_PERCENT");
            if (known != null) {
                share(100 - known, staff(at(line), "UNKNOWN"), staff(at(line), "TOTAL"));
            }
        }
    }

    /** The view repeats the tables; the attacker reads it all the same. */
    private void figures() {
        for (ReadTables.Line line : tables.lines("FIGURE")) {
            if (line.number("FIGURE_VALUE") == null || line.text("ORGANISATION_CODE") == null) {
                continue;
            }
            String group = "ALL".equals(line.text("ETHNIC_GROUP")) ? "TOTAL" : line.text("ETHNIC_GROUP");
            String name =
                    switch (line.text("TOPIC") + " " + line.text("MEASURE")) {
                        case "WORKFORCE_BY_BAND COUNT" -> at(line) + line.text("BREAKDOWN_VALUE") + "/" + group;
                        case "BOARD COUNT" -> at(line) + "board/" + line.text("BREAKDOWN_VALUE") + "/" + group;
                        case "ETHNICITY_PROFILE COUNT" -> at(line) + "ethnicity/" + line.text("BREAKDOWN_VALUE");
                        default -> "";
                    };
            know(name, line.number("FIGURE_VALUE"));
        }
    }
}
