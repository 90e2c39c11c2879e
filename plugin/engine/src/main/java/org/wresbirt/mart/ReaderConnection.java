package org.wresbirt.mart;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.derby.iapi.jdbc.EnginePreparedStatement;
import org.apache.derby.iapi.jdbc.EngineStatement;
import org.apache.derby.impl.jdbc.EmbedConnection;
import org.apache.derby.impl.jdbc.EmbedResultSet;

/**
 * A reader's connection, with its statements: every text passes {@link StatementWords} first, and what Derby's compiler
 * refuses through {@link StatementGate} comes back in words. Beneath them the database user may only read, and only what
 * was granted.
 */
final class ReaderConnection implements InvocationHandler {
    private final EmbedConnection derby;
    private final StatementGate gate;
    private final Connection guarded;

    private ReaderConnection(EmbedConnection derby, StatementGate gate) {
        this.derby = derby;
        this.gate = gate;
        this.guarded = guard(Connection.class, this);
    }

    static Connection open(String database) throws SQLException {
        EmbedConnection derby = (EmbedConnection) DerbyEngine.connect(database, DerbyEngine.READER);
        try {
            derby.setSchema(DerbyEngine.OWNER);
            derby.setReadOnly(true);
            // nobody writes, so nobody needs locks
            derby.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
            StatementGate gate = new StatementGate();
            derby.getLanguageConnection().setASTVisitor(gate);
            return new ReaderConnection(derby, gate).guarded;
        } catch (SQLException | RuntimeException e) {
            derby.close();
            throw e;
        }
    }

    private static <T> T guard(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(ReaderConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "setSchema" -> requireSame(arguments[0], DerbyEngine.OWNER, "another schema");
            case "setReadOnly" -> requireSame(arguments[0], true, "leave to write");
            case "prepareCall" -> throw Refusal.because("a call", null);
            default -> {
                // goes on to Derby
            }
        }
        return call(proxy, derby, method, arguments);
    }

    private static void requireSame(Object wanted, Object allowed, String refused) throws SQLException {
        if (!allowed.equals(wanted)) {
            throw Refusal.because(refused, null);
        }
    }

    /** Calls Derby's object, with texts checked and results guarded. */
    private Object call(Object proxy, Object target, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, name, arguments);
        }
        switch (name) {
            case "unwrap" -> {
                if (((Class<?>) arguments[0]).isInstance(proxy)) {
                    return proxy;
                }
                throw Refusal.because("the connection beneath this one", null);
            }
            case "isWrapperFor" -> {
                return ((Class<?>) arguments[0]).isInstance(proxy);
            }
            case "getConnection" -> {
                return guarded;
            }
            case "cancel" -> {
                // Derby's own Statement.cancel is not implemented
                derby.cancelRunningStatement();
                return null;
            }
            case "prepareStatement", "execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "addBatch" ->
                checkText(arguments);
            default -> {
                // takes no SQL
            }
        }
        if (target instanceof DatabaseMetaData && method.getReturnType() == ResultSet.class) {
            throw Refusal.because(
                    "the database's catalogue; read DICTIONARY_TABLE and DICTIONARY_COLUMN instead", null);
        }
        gate.takeRefusal();
        try {
            return guarded(proxy, method.invoke(target, arguments), arguments);
        } catch (InvocationTargetException e) {
            String reason = gate.takeRefusal();
            throw reason == null ? e.getCause() : Refusal.because(reason, e.getCause());
        }
    }

    private static void checkText(Object[] arguments) throws SQLException {
        if (arguments != null && arguments[0] instanceof String sql) {
            String reason = StatementWords.refusal(sql);
            if (reason != null) {
                throw Refusal.because(reason, null);
            }
        }
    }

    private Object guarded(Object giver, Object result, Object[] asked) {
        if (result instanceof CallableStatement) {
            throw new IllegalStateException("prepareCall is refused");
        }
        if (result instanceof EnginePreparedStatement) {
            return guardPrepared(result, StatementWords.of((String) asked[0]).patterns());
        }
        if (result instanceof EngineStatement) {
            return guard(EngineStatement.class, (proxy, method, arguments) -> call(proxy, result, method, arguments));
        }
        if (result instanceof EmbedResultSet rows) {
            // handed out as it is, which is fast; but it leads back to the guarded statement only
            rows.setApplicationStatement((Statement) giver);
        }
        if (result instanceof DatabaseMetaData) {
            return guard(DatabaseMetaData.class, (proxy, method, arguments) -> call(proxy, result, method, arguments));
        }
        return result;
    }

    private Object guardPrepared(Object statement, LikePatterns patterns) {
        return guard(EnginePreparedStatement.class, (proxy, method, arguments) -> {
            // a value for a parameter
            if (method.getName().startsWith("set") && method.getParameterCount() > 1) {
                String reason = patterns.refusal((Integer) arguments[0], arguments[1]);
                if (reason != null) {
                    throw Refusal.because(reason, null);
                }
            }
            return call(proxy, statement, method, arguments);
        });
    }

    private static Object ofObject(Object proxy, String name, Object[] arguments) {
        return switch (name) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "reader of the WRES mart";
        };
    }
}
