package org.wresbirt.compatibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lays out a web application as report servers have it: every jar in {@code WEB-INF/lib}. */
final class WebApplication {
    private static final List<Class<?>> CLASSES =
            List.of(ReportRequest.class, Job.class, Reports.class, Connections.class, DriverAlone.class);

    private static final String WEB_XML =
            """
            <web-app xmlns="http://xmlns.jcp.org/xml/ns/javaee" version="4.0">
              <servlet>
                <servlet-name>render</servlet-name>
                <servlet-class>%s</servlet-class>
              </servlet>
              <servlet-mapping>
                <servlet-name>render</servlet-name>
                <url-pattern>/render</url-pattern>
              </servlet-mapping>
            </web-app>
            """;

    private WebApplication() {}

    /** @param servlet that of the container, since servlets have two packages */
    static Path layOut(Path folder, String birt, Class<?> servlet) throws IOException {
        Path inside = folder.resolve("WEB-INF");
        Path libraries = Files.createDirectories(inside.resolve("lib"));
        for (Path jar : HostProcess.jars(birt)) {
            Files.copy(jar, libraries.resolve(jar.getFileName()));
        }
        Files.copy(HostProcess.BUNDLE, libraries.resolve(HostProcess.BUNDLE.getFileName()));
        Path classes = Files.createDirectories(inside.resolve("classes/org/wresbirt/compatibility"));
        copy(servlet, classes);
        for (Class<?> type : CLASSES) {
            copy(type, classes);
        }
        Files.writeString(inside.resolve("web.xml"), WEB_XML.formatted(servlet.getName()));
        return folder;
    }

    private static void copy(Class<?> type, Path classes) throws IOException {
        String name = type.getSimpleName() + ".class";
        Files.copy(HostProcess.CLASSES.resolve("org/wresbirt/compatibility/" + name), classes.resolve(name));
    }
}
