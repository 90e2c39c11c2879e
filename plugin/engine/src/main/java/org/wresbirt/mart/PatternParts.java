package org.wresbirt.mart;

import java.util.Set;
import org.apache.derby.iapi.sql.compile.Visitable;
import org.apache.derby.iapi.sql.compile.Visitor;
import org.apache.derby.iapi.types.DataValueDescriptor;
import org.apache.derby.shared.common.error.StandardException;

/** Looks at a pattern of {@code LIKE} in Derby's parsed statement, as {@link LikePatterns} looks at its words, and why. */
final class PatternParts implements Visitor {
    private static final Set<String> NODES = Set.of(
            "CharConstantNode",
            "ParameterNode",
            "ConcatenationOperatorNode",
            "CastNode",
            "SimpleStringOperatorNode",
            "TernaryOperatorNode",
            "UntypedNullConstantNode");

    private boolean isCountable = true;
    private int percent;

    private PatternParts() {}

    /** Why the statement is refused; null if it may go on. */
    static String refusal(Visitable like) throws StandardException {
        PatternParts parts = new PatternParts();
        if (!(NodeField.PATTERN.read(like) instanceof Visitable pattern)) {
            return "a part of kind LikeEscapeOperatorNode";
        }
        pattern.accept(parts);
        if (!parts.isCountable) {
            return "a pattern of LIKE that is more than text and parameters";
        }
        // one more may be at the end, where it costs nothing
        return parts.percent > LikePatterns.MAXIMUM_PERCENT + 1 ? "a pattern of LIKE with too many %" : null;
    }

    @Override
    public Visitable visit(Visitable node) throws StandardException {
        String type = node.getClass().getSimpleName();
        isCountable &= NODES.contains(type);
        if (type.equals("CharConstantNode")) {
            if (NodeField.VALUE.read(node) instanceof DataValueDescriptor text) {
                percent += LikePatterns.count(text.getString());
            } else {
                isCountable = false;
            }
        }
        return node;
    }

    @Override
    public boolean visitChildrenFirst(Visitable node) {
        return false;
    }

    @Override
    public boolean stopTraversal() {
        return false;
    }

    @Override
    public boolean skipChildren(Visitable node) {
        return false;
    }
}
