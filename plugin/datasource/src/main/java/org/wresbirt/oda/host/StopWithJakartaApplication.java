package org.wresbirt.oda.host;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.Set;

/**
 * In a servlet container that speaks {@code jakarta.servlet}: what the data source holds goes when its web application stops.
 * The container finds this class by itself, in {@code META-INF/services}.
 */
public final class StopWithJakartaApplication implements ServletContainerInitializer {
    /** Does nothing where the jar is shared by several applications: one that stops must not end the marts of the others. */
    @Override
    public void onStartup(Set<Class<?>> classes, ServletContext application) {
        if (application.getClassLoader() == DataSource.class.getClassLoader()) {
            application.addListener(new Stop());
        }
    }

    private static final class Stop implements ServletContextListener {
        @Override
        public void contextDestroyed(ServletContextEvent event) {
            DataSource.close();
        }
    }
}
