package org.wresbirt.mart;

import java.util.Set;
import org.apache.derby.iapi.sql.compile.ASTVisitor;
import org.apache.derby.iapi.sql.compile.Visitable;
import org.apache.derby.impl.sql.compile.TableName;
import org.apache.derby.shared.common.error.StandardException;

/**
 * The second filter on a reader's statement: Derby's compiler shows it the parsed statement, and it lets pass only kinds of
 * node known to be harmless. A field that it cannot read refuses the statement. One for each connection.
 *
 * <p>Derby does not compile a text again that any connection has compiled before. The owner's connection runs no queries,
 * so every text that a reader finds compiled has passed the gate of a reader.
 */
final class StatementGate implements ASTVisitor {
    private static final int MAXIMUM_NODES = 4000;

    /** Joined by one {@code FROM}, and in the whole statement: see {@link JoinedTables} for what more would cost. */
    private static final int MAXIMUM_JOINED = 6;

    private static final int MAXIMUM_TABLES = 30;

    /** Rows of {@code VALUES} count too, since Derby makes a union of each: five lists of 500 compile for over a minute. */
    private static final int MAXIMUM_UNIONS = 100;

    private static final Set<String> NODES = Set.of(
            "AggregateNode",
            "AllResultColumn",
            "AndNode",
            "BetweenOperatorNode",
            "BinaryArithmeticOperatorNode",
            "BinaryOperatorNode",
            "BinaryRelationalOperatorNode",
            "BitConstantNode",
            "BooleanConstantNode",
            "CachedValueNode",
            "CastNode",
            "CharConstantNode",
            "CoalesceFunctionNode",
            "ColumnReference",
            "ConcatenationOperatorNode",
            "ConditionalNode",
            "CurrentDatetimeOperatorNode",
            "CursorNode",
            "DB2LengthOperatorNode",
            "ExtractOperatorNode",
            "FromBaseTable",
            "FromList",
            "FromSubquery",
            "GroupByColumn",
            "GroupByList",
            "HalfOuterJoinNode",
            "InListOperatorNode",
            "IntersectOrExceptNode",
            "IsNode",
            "IsNullNode",
            "JavaToSQLValueNode",
            "JoinNode",
            "LengthOperatorNode",
            "LikeEscapeOperatorNode",
            "NotNode",
            "NumericConstantNode",
            "OrNode",
            "OrderByColumn",
            "OrderByList",
            "OrderByNode",
            "ParameterNode",
            "PredicateList",
            "ResultColumn",
            "ResultColumnList",
            "RowNumberFunctionNode",
            "RowResultSetNode",
            "SQLToJavaValueNode",
            "SelectNode",
            "SimpleStringOperatorNode",
            "SpecialFunctionNode",
            "StaticMethodCallNode",
            "SubqueryList",
            "SubqueryNode",
            "TableName",
            "TableOperatorNode",
            "TernaryOperatorNode",
            "TimestampOperatorNode",
            "UnaryArithmeticOperatorNode",
            "UnaryDateTimestampOperatorNode",
            "UnaryOperatorNode",
            "UnionNode",
            "UntypedNullConstantNode",
            "UserTypeConstantNode",
            "ValueNodeList",
            "VarbitConstantNode",
            "WindowDefinitionNode",
            "WindowList",
            "WindowReferenceNode");

    /** Derby's own functions that its grammar knows only as calls, and its statistical aggregates. */
    private static final Set<String> FUNCTIONS = Set.of(
            "ACOS",
            "ASIN",
            "ATAN",
            "ATAN2",
            "CEIL",
            "CEILING",
            "COS",
            "COSH",
            "COT",
            "DEGREES",
            "EXP",
            "FLOOR",
            "LN",
            "LOG",
            "LOG10",
            "PI",
            "RADIANS",
            "SIGN",
            "SIN",
            "SINH",
            "STDDEV_POP",
            "STDDEV_SAMP",
            "TAN",
            "TANH",
            "VAR_POP",
            "VAR_SAMP");

    /** {@code CursorNode.updateMode} of {@code FOR UPDATE}. */
    private static final int UPDATE = 2;

    /** {@code OperatorNode} kinds up to this one are the XML operators. */
    private static final int LAST_XML_KIND = 1;

    private int nodes;
    private int tables;
    private int unions;
    private int phase;
    private String refusal;

    /** Why the last compilation was refused, once; null if it was not. */
    String takeRefusal() {
        String reason = refusal;
        refusal = null;
        return reason;
    }

    @Override
    public void begin(String statementText, int compilationPhase) {
        phase = compilationPhase;
        nodes = 0;
        tables = 0;
        unions = 0;
    }

    @Override
    public Visitable visit(Visitable node) throws StandardException {
        String reason = null;
        if (phase == AFTER_PARSE) {
            reason = judge(node, node.getClass().getSimpleName());
        } else if (phase == AFTER_BIND && GrowingText.in(node)) {
            reason = "a text that may grow beyond 32,672 characters; cast it to VARCHAR before adding to it";
        }
        if (reason != null) {
            refusal = reason;
            throw StandardException.newException("42Z9D.U", reason);
        }
        return node;
    }

    private String judge(Visitable node, String type) throws StandardException {
        nodes++;
        if (nodes == 1 && !type.equals("CursorNode")) {
            return "a statement that is not a query";
        }
        if (nodes > MAXIMUM_NODES) {
            return "a statement of more than " + MAXIMUM_NODES + " parts";
        }
        if (!NODES.contains(type)) {
            return "a part of kind " + type;
        }
        if (node instanceof TableName table
                && table.getSchemaName() != null
                && !table.getSchemaName().equals(DerbyEngine.OWNER)) {
            return "schema " + table.getSchemaName();
        }
        return switch (type) {
            case "CursorNode" -> number(node, NodeField.UPDATE_MODE, UPDATE) == UPDATE ? "FOR UPDATE" : null;
            case "UnaryOperatorNode", "BinaryOperatorNode" ->
                number(node, NodeField.KIND, 0) <= LAST_XML_KIND ? "an XML function" : null;
            case "SelectNode" -> tooManyJoined(node);
            case "UnionNode", "IntersectOrExceptNode" -> {
                unions++;
                yield unions > MAXIMUM_UNIONS ? "more than " + MAXIMUM_UNIONS + " unions or rows of VALUES" : null;
            }
            case "LikeEscapeOperatorNode" -> PatternParts.refusal(node);
            case "StaticMethodCallNode" ->
                FUNCTIONS.contains(called(node)) ? null : "a call of a function not built in";
            default -> null;
        };
    }

    /** Name of a function called without schema; empty for any other call. */
    private static String called(Visitable node) {
        return NodeField.PROCEDURE_NAME.read(node) instanceof TableName name && name.getSchemaName() == null
                ? name.getTableName()
                : "";
    }

    private static int number(Visitable node, NodeField field, int whenHidden) {
        return field.read(node) instanceof Integer number ? number : whenHidden;
    }

    private String tooManyJoined(Visitable select) throws StandardException {
        if (!(NodeField.FROM_LIST.read(select) instanceof Visitable from)) {
            return "a part of kind SelectNode";
        }
        int joined = JoinedTables.count(from);
        tables += joined;
        if (joined > MAXIMUM_JOINED) {
            return "a join of more than " + MAXIMUM_JOINED + " tables (a view counts as two)";
        }
        return tables > MAXIMUM_TABLES ? "more than " + MAXIMUM_TABLES + " tables in one statement" : null;
    }

    @Override
    public void initializeVisitor() {
        // nothing is kept between statements
    }

    @Override
    public void teardownVisitor() {
        // nothing is kept between statements
    }

    @Override
    public void end(int compilationPhase) {
        // nothing is kept between phases
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
