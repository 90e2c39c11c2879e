package org.wresbirt.oda;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.junit.jupiter.api.Test;

/** What {@link SelectQueryTest} cannot show with Derby: a database that has no way to cancel. */
class RunningStatementTest {
    private final RunningStatement running =
            new RunningStatement(unable(Connection.class), unable(Statement.class), Texts.ENGLISH);

    @Test
    void whereNothingCanBeCancelledThatIsSaid() {
        assertThatThrownBy(() -> running.run(this::cancel))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("A query on the WRES mart cannot be cancelled here.");
    }

    private Object cancel() {
        try {
            running.cancel();
            return null;
        } catch (OdaException other) {
            throw new AssertionError(other);
        }
    }

    private static <T> T unable(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (it, method, values) -> {
            throw new SQLFeatureNotSupportedException(method.getName());
        }));
    }
}
