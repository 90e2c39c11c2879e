package org.wresbirt.oda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What the administrator of a server sets for all reports, whatever a report says. Each setting may be a system property, an
 * environment variable, or an entry that the host puts into BIRT's application context. Immutable.
 */
final class ServerSettings {
    /** Folders in which extracts must lie, separated as in a class path; none of the three set: any folder. */
    static final Name ROOT = new Name("wres.root", "WRES_ROOT", "org.wresbirt.root");

    /** Seconds that a query may take at most. */
    static final Name QUERY_SECONDS =
            new Name("wres.query.seconds", "WRES_QUERY_SECONDS", "org.wresbirt.query.seconds");

    private final List<Value> values = new ArrayList<>();

    /** The names of one setting. */
    record Name(String systemProperty, String environment, String appContext) {}

    /** A setting that is set. {@code where} is the name by which it was. */
    record Value(Name name, String where, String text) {}

    private ServerSettings() {}

    /** The settings of this process and of a report's application context (null if there is none). */
    static ServerSettings of(Object appContext) {
        return of(System::getProperty, System::getenv, appContext);
    }

    static ServerSettings of(UnaryOperator<String> properties, UnaryOperator<String> environment, Object appContext) {
        Map<?, ?> context = appContext instanceof Map<?, ?> map ? map : Map.of();
        ServerSettings settings = new ServerSettings();
        for (Name name : List.of(ROOT, QUERY_SECONDS)) {
            settings.add(name, name.systemProperty(), properties.apply(name.systemProperty()));
            settings.add(name, name.environment(), environment.apply(name.environment()));
            settings.add(name, name.appContext(), context.get(name.appContext()));
        }
        return settings;
    }

    private void add(Name name, String where, Object value) {
        String text = value == null ? "" : value.toString().strip();
        if (!text.isEmpty()) {
            values.add(new Value(name, where, text));
        }
    }

    /** Every place where a setting is set. They narrow each other: what a report may reach can only become less. */
    List<Value> all(Name name) {
        return values.stream().filter(value -> value.name().equals(name)).toList();
    }
}
