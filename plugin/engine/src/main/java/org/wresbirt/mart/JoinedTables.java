package org.wresbirt.mart;

import java.util.Set;
import org.apache.derby.iapi.sql.compile.Visitable;
import org.apache.derby.iapi.sql.compile.Visitor;
import org.apache.derby.impl.sql.compile.TableName;
import org.apache.derby.shared.common.error.StandardException;

/**
 * Counts what one {@code FROM} joins, derived tables included, because Derby tries the orders of all of them. Every further
 * table doubles or triples the time of compiling, which no time-out ends: 6 take up to 0.7 seconds, 8 take 2.5, 10 take 8.
 * A view is a union of joins and takes the time of two tables or more: 3 of {@code FIGURE} 1.2 seconds, 4 take 6.
 */
final class JoinedTables implements Visitor {
    private static final int WEIGHT_OF_A_VIEW = 2;

    private static final Set<String> VIEWS = Set.of(FigureView.NAME, SubmissionView.NAME);

    private final Visitable start;
    private int count;

    private JoinedTables(Visitable start) {
        this.start = start;
    }

    /** How much a {@code FROM} joins: 1 for each table, more for the view. */
    static int count(Visitable from) throws StandardException {
        JoinedTables tables = new JoinedTables(from);
        from.accept(tables);
        return tables.count;
    }

    /** What a table adds. */
    static int weight(TableName name) {
        return name != null && VIEWS.contains(name.getTableName()) ? WEIGHT_OF_A_VIEW : 1;
    }

    @Override
    public Visitable visit(Visitable node) throws StandardException {
        String type = node.getClass().getSimpleName();
        if (type.equals("FromBaseTable")) {
            count += weight(NodeField.TABLE_NAME.read(node) instanceof TableName name ? name : null);
        } else if (isDerived(node)) {
            // a list of values joins nothing itself, and is joined
            count += Math.max(1, count(node));
        }
        return node;
    }

    private boolean isDerived(Visitable node) {
        return node != start && node.getClass().getSimpleName().equals("FromSubquery");
    }

    @Override
    public boolean skipChildren(Visitable node) {
        return isDerived(node);
    }

    @Override
    public boolean visitChildrenFirst(Visitable node) {
        return false;
    }

    @Override
    public boolean stopTraversal() {
        return false;
    }
}
