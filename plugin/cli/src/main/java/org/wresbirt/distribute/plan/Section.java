package org.wresbirt.distribute.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping of the plan, being read key by key. What is asked for is known; what is left at the end is not. Problems are
 * collected and reading goes on with the default, so that one run shows all of them. For one thread.
 */
final class Section {
    private final MappingNode node;
    private final String name;
    private final Problems problems;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();

    /**
     * @param name how messages call the mapping, for example {@code the mail section}
     */
    Section(MappingNode node, String name, Problems problems) {
        this.node = node;
        this.name = name;
        this.problems = problems;
        for (NodeTuple entry : node.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (entries.putIfAbsent(key, entry) != null) {
                problems.error(entry.getKeyNode(), "'" + key + "' stands here a second time; remove one of the two");
            }
        }
    }

    /** Ends the reading: what nobody asked for is unknown. Keys that begin with {@code x-} are the author's own. */
    void finish() {
        entries.forEach((key, entry) -> {
            if (!asked.contains(key) && !key.startsWith("x-")) {
                String suggestion = Suggestion.of(key, asked);
                problems.error(
                        entry.getKeyNode(),
                        "unknown key '" + key + "' in " + name
                                + (suggestion.isEmpty() ? "; known keys are " + String.join(", ", asked) : suggestion));
            }
        });
    }

    Node node() {
        return node;
    }

    boolean has(String key) {
        return value(key) != null;
    }

    /** Null when the key is not there or has no value. */
    Node value(String key) {
        asked.add(key);
        NodeTuple entry = entries.get(key);
        return entry == null || Tag.NULL.equals(entry.getValueNode().getTag()) ? null : entry.getValueNode();
    }

    /** The value's place, or the section's when the key is not there. */
    Node place(String key) {
        Node value = value(key);
        return value == null ? node : value;
    }

    /** Says that a key is needed, and why. */
    void missing(String key, String why) {
        asked.add(key);
        problems.error(node, name + " needs '" + key + "': " + why);
    }

    /** Null when the key is not there or is no single value, which is a problem. */
    String text(String key) {
        Node value = value(key);
        return value == null ? null : scalar(value, "'" + key + "'");
    }

    String requiredText(String key, String why) {
        String text = text(key);
        if (text == null && value(key) == null) {
            missing(key, why);
        }
        return text;
    }

    String textOr(String key, String otherwise) {
        String text = text(key);
        return text == null ? otherwise : text;
    }

    /** Null for a problem, which is told. */
    private String scalar(Node value, String what) {
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        problems.error(value, what + (value instanceof ScalarNode ? " is empty" : " must be a single value"));
        return null;
    }

    /**
     * A value of another type.
     *
     * @param reader throws {@link IllegalArgumentException} with a sentence for the author
     */
    <T> T as(String key, T otherwise, Function<String, T> reader) {
        String text = text(key);
        if (text == null) {
            return otherwise;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException problem) {
            problems.error(value(key), "'" + key + "': " + problem.getMessage());
            return otherwise;
        }
    }

    /** One word of several; the words of the constants are as people write them, {@code run-once}. */
    <E extends Enum<E>> E word(String key, Class<E> type, E otherwise) {
        return as(key, otherwise, text -> word(type, text));
    }

    static <E extends Enum<E>> E word(Class<E> type, String text) {
        List<String> known = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (word.equalsIgnoreCase(text)) {
                return constant;
            }
            known.add(word);
        }
        throw new IllegalArgumentException(
                "'" + text + "' is none of " + String.join(", ", known) + Suggestion.of(text, known));
    }

    boolean truth(String key, boolean otherwise) {
        return as(key, otherwise, text -> switch (text) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new IllegalArgumentException("'" + text + "' is neither true nor false");
        });
    }

    Integer number(String key, Integer otherwise, int least, int most) {
        return as(key, otherwise, text -> {
            try {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException noNumber) {
                // said below
            }
            throw new IllegalArgumentException("'" + text + "' is not a whole number from " + least + " to " + most);
        });
    }

    /** A percentage from 0 to 100; null when there is none. */
    Double percent(String key) {
        return as(key, null, text -> {
            try {
                BigDecimal number = new BigDecimal(
                        text.endsWith("%")
                                ? text.substring(0, text.length() - 1).strip()
                                : text);
                if (number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(100)) <= 0) {
                    return number.doubleValue();
                }
            } catch (NumberFormatException noNumber) {
                // said below
            }
            throw new IllegalArgumentException("'" + text + "' is not a percentage from 0 to 100");
        });
    }

    /** A section inside this one; null when there is none. Whoever reads it finishes it. */
    Section section(String key, String called) {
        Node value = value(key);
        return value == null ? null : section(value, called);
    }

    private Section section(Node value, String called) {
        if (value instanceof MappingNode mapping) {
            return new Section(mapping, called, problems);
        }
        problems.error(value, called + " must be a list of keys with values, like 'host: smtp.example.org'");
        return null;
    }

    /** Sections of a list. A single section stands for a list of one. */
    List<Section> sections(String key, String called) {
        List<Section> sections = new ArrayList<>();
        for (Node item : items(key)) {
            Section section = section(item, called);
            if (section != null) {
                sections.add(section);
            }
        }
        return sections;
    }

    /** Texts of a list, each with its place. A single text stands for a list of one. */
    void texts(String key, BiConsumer<String, Node> reader) {
        for (Node item : items(key)) {
            String text = scalar(item, "an entry of '" + key + "'");
            if (text != null) {
                reader.accept(text, item);
            }
        }
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        texts(key, (text, item) -> texts.add(text));
        return texts;
    }

    private List<Node> items(String key) {
        Node value = value(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
    }

    /** A mapping of names, of the author's choice, to single values. */
    Map<String, String> map(String key) {
        Map<String, String> map = new LinkedHashMap<>();
        Node value = value(key);
        if (value instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                String name = scalar(entry.getKeyNode(), "a name in '" + key + "'");
                String text = scalar(entry.getValueNode(), "'" + name + "' in '" + key + "'");
                if (name != null && text != null) {
                    map.put(name, text);
                }
            }
        } else if (value != null) {
            problems.error(value, "'" + key + "' must be a list of names with values, like 'comparison: region'");
        }
        return map;
    }

    void error(String key, String text) {
        problems.error(place(key), text);
    }

    void warning(String key, String text) {
        problems.warning(place(key), text);
    }

    /** For messages: words as a list. */
    static String list(Iterable<String> words) {
        StringJoiner list = new StringJoiner(", ");
        words.forEach(list::add);
        return list.toString();
    }
}
