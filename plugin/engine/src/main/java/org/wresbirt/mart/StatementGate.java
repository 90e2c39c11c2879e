package org.wresbirt.mart;

import java.lang.reflect.Field;
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
    }

    @Override
    public Visitable visit(Visitable node) throws StandardException {
        if (phase == AFTER_PARSE) {
            String reason = judge(node, node.getClass().getSimpleName());
            if (reason != null) {
                refusal = reason;
                throw StandardException.newException("42Z9D.U", reason);
            }
        }
        return node;
    }

    private String judge(Visitable node, String type) {
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
            case "CursorNode" -> number(node, "updateMode", UPDATE) == UPDATE ? "FOR UPDATE" : null;
            case "UnaryOperatorNode", "BinaryOperatorNode" ->
                number(node, "kind", 0) <= LAST_XML_KIND ? "an XML function" : null;
            case "StaticMethodCallNode" ->
                FUNCTIONS.contains(called(node)) ? null : "a call of a function not built in";
            default -> null;
        };
    }

    /** Name of a function called without schema; empty for any other call. */
    private static String called(Visitable node) {
        return field(node, "procedureName") instanceof TableName name && name.getSchemaName() == null
                ? name.getTableName()
                : "";
    }

    private static int number(Visitable node, String field, int whenHidden) {
        return field(node, field) instanceof Integer number ? number : whenHidden;
    }

    private static Object field(Visitable node, String name) {
        for (Class<?> type = node.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field field = type.getDeclaredField(name);
                field.setAccessible(true);
                return field.get(node);
            } catch (NoSuchFieldException e) {
                // declared by a superclass, or nowhere
            } catch (IllegalAccessException | RuntimeException e) {
                return null;
            }
        }
        return null;
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
