package org.wresbirt.distribute.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects what is wrong with a plan, so that its author sees everything at once. For one thread. */
final class Problems {
    private final String file;
    private final List<Problem> all = new ArrayList<>();

    /**
     * @param file how messages name the plan
     */
    Problems(String file) {
        this.file = file;
    }

    void error(Node where, String text) {
        add(where.getStartMark(), true, text);
    }

    void warning(Node where, String text) {
        add(where.getStartMark(), false, text);
    }

    void error(Optional<Mark> where, String text) {
        add(where, true, text);
    }

    /** How messages name the plan. */
    String file() {
        return file;
    }

    /** In the plan or a file that it names. */
    void errorIn(String thatFile, long line, String text) {
        all.add(new Problem(thatFile, (int) line, 1, true, text));
    }

    void warningIn(String thatFile, long line, String text) {
        all.add(new Problem(thatFile, (int) line, 1, false, text));
    }

    private void add(Optional<Mark> where, boolean isError, String text) {
        int line = where.map(mark -> mark.getLine() + 1).orElse(1);
        int column = where.map(mark -> mark.getColumn() + 1).orElse(1);
        all.add(new Problem(file, line, column, isError, text));
    }

    boolean hasErrors() {
        return all.stream().anyMatch(Problem::isError);
    }

    List<Problem> inOrder() {
        return all.stream().sorted(Problem.IN_ORDER).distinct().toList();
    }
}
