package org.wresbirt.mart;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.derby.iapi.services.loader.GeneratedMethod;
import org.apache.derby.iapi.sql.conn.LanguageConnectionContext;
import org.apache.derby.iapi.sql.conn.StatementContext;
import org.apache.derby.iapi.sql.execute.ExecutionFactory;
import org.apache.derby.iapi.sql.execute.NoPutResultSet;
import org.apache.derby.iapi.types.SQLBoolean;
import org.apache.derby.impl.jdbc.EmbedConnection;
import org.apache.derby.impl.sql.execute.GenericResultSetFactory;
import org.apache.derby.shared.common.error.StandardException;
import org.apache.derby.shared.common.reference.SQLState;

/**
 * Lets a time-out or a cancel stop joins. Derby looks whether a statement should stop only where it scans a table. A chain
 * of hash joins scans each table once and may then combine rows for hours, deaf to both. So the condition of every join,
 * which is asked for each combination of rows, looks too.
 */
final class StoppableJoins extends GenericResultSetFactory {
    private static final SQLBoolean TRUE = new SQLBoolean(true);

    /** For all statements that are compiled on a database from now on. */
    static void install(Connection connection) throws SQLException {
        ExecutionFactory factory = ((EmbedConnection) connection)
                .getLanguageConnection()
                .getLanguageConnectionFactory()
                .getExecutionFactory();
        for (Class<?> type = factory.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field field = type.getDeclaredField("rsFactory");
                field.setAccessible(true);
                field.set(factory, new StoppableJoins());
                return;
            } catch (NoSuchFieldException e) {
                // declared by a superclass
            } catch (IllegalAccessException e) {
                throw new SQLException("this version of Derby hides its joins", e);
            }
        }
        throw new SQLException("this version of Derby makes its joins elsewhere");
    }

    /** The condition of a join (null if it has none), which also looks whether to stop. */
    private static GeneratedMethod stoppable(GeneratedMethod condition, NoPutResultSet rows) {
        LanguageConnectionContext connection = rows.getActivation().getLanguageConnectionContext();
        return activation -> {
            StatementContext statement = connection.getStatementContext();
            if (statement != null && statement.isCancelled()) {
                throw StandardException.newException(SQLState.LANG_STATEMENT_CANCELLED_OR_TIMED_OUT);
            }
            return condition == null ? TRUE : condition.invoke(activation);
        };
    }

    @Override
    public NoPutResultSet getNestedLoopJoinResultSet(
            NoPutResultSet left,
            int leftColumns,
            NoPutResultSet right,
            int rightColumns,
            GeneratedMethod condition,
            int number,
            boolean oneRowRight,
            boolean notExistsRight,
            double estimatedRows,
            double estimatedCost,
            String overrides)
            throws StandardException {
        return super.getNestedLoopJoinResultSet(
                left,
                leftColumns,
                right,
                rightColumns,
                stoppable(condition, left),
                number,
                oneRowRight,
                notExistsRight,
                estimatedRows,
                estimatedCost,
                overrides);
    }

    @Override
    public NoPutResultSet getHashJoinResultSet(
            NoPutResultSet left,
            int leftColumns,
            NoPutResultSet right,
            int rightColumns,
            GeneratedMethod condition,
            int number,
            boolean oneRowRight,
            boolean notExistsRight,
            double estimatedRows,
            double estimatedCost,
            String overrides)
            throws StandardException {
        return super.getHashJoinResultSet(
                left,
                leftColumns,
                right,
                rightColumns,
                stoppable(condition, left),
                number,
                oneRowRight,
                notExistsRight,
                estimatedRows,
                estimatedCost,
                overrides);
    }

    @Override
    public NoPutResultSet getNestedLoopLeftOuterJoinResultSet(
            NoPutResultSet left,
            int leftColumns,
            NoPutResultSet right,
            int rightColumns,
            GeneratedMethod condition,
            int number,
            GeneratedMethod emptyRow,
            boolean wasRightOuterJoin,
            boolean oneRowRight,
            boolean notExistsRight,
            double estimatedRows,
            double estimatedCost,
            String overrides)
            throws StandardException {
        return super.getNestedLoopLeftOuterJoinResultSet(
                left,
                leftColumns,
                right,
                rightColumns,
                stoppable(condition, left),
                number,
                emptyRow,
                wasRightOuterJoin,
                oneRowRight,
                notExistsRight,
                estimatedRows,
                estimatedCost,
                overrides);
    }

    @Override
    public NoPutResultSet getHashLeftOuterJoinResultSet(
            NoPutResultSet left,
            int leftColumns,
            NoPutResultSet right,
            int rightColumns,
            GeneratedMethod condition,
            int number,
            GeneratedMethod emptyRow,
            boolean wasRightOuterJoin,
            boolean oneRowRight,
            boolean notExistsRight,
            double estimatedRows,
            double estimatedCost,
            String overrides)
            throws StandardException {
        return super.getHashLeftOuterJoinResultSet(
                left,
                leftColumns,
                right,
                rightColumns,
                stoppable(condition, left),
                number,
                emptyRow,
                wasRightOuterJoin,
                oneRowRight,
                notExistsRight,
                estimatedRows,
                estimatedCost,
                overrides);
    }
}
