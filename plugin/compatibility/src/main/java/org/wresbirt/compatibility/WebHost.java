package org.wresbirt.compatibility;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.core.JreMemoryLeakPreventionListener;
import org.apache.catalina.core.ThreadLocalLeakPreventionListener;
import org.apache.catalina.startup.Tomcat;

/**
 * A report server in Tomcat: deploys a web application, asks it for the reports, takes it away; then three times the same with
 * the driver alone, to see whether it lets the application go. Arguments as for {@link Job}, and {@code application}, the
 * folder of the web application.
 */
public final class WebHost {
    private static final int DEPLOYMENTS = 3;

    private WebHost() {}

    /** Ends with 0 if all went well. */
    public static void main(String[] arguments) throws Exception {
        FlatHost.endOnFailure();
        Map<String, String> order = FlatHost.order(arguments);
        Traces traces = new Traces();
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createDirectories(Path.of("tomcat")).toString());
        tomcat.setPort(0);
        tomcat.setAddDefaultWebXmlToWebapp(false);
        // as in the server.xml that Tomcat comes with
        tomcat.getServer().addLifecycleListener(new JreMemoryLeakPreventionListener());
        tomcat.getServer().addLifecycleListener(new ThreadLocalLeakPreventionListener());
        tomcat.getHost().setAutoDeploy(false);
        tomcat.getConnector();
        tomcat.start();
        deployAndRemove(tomcat, order);
        order.remove("designs");
        List<WeakReference<?>> loaders = new ArrayList<>();
        for (int i = 0; i < DEPLOYMENTS; i++) {
            loaders.add(deployAndRemove(tomcat, order));
        }
        String threads = traces.threads();
        tomcat.stop();
        Job.add(
                Path.of(order.get("output")),
                Map.of(
                        "loaders.held", Long.toString(FlatHost.held(loaders)),
                        "threads", threads,
                        "drivers", Traces.foreignDrivers(),
                        "properties", Traces.properties()));
        System.exit(0);
    }

    private static WeakReference<?> deployAndRemove(Tomcat tomcat, Map<String, String> order) throws Exception {
        Context application = tomcat.addWebapp("/reports", order.get("application"));
        try {
            WeakReference<?> loader =
                    new WeakReference<>(application.getLoader().getClassLoader());
            ask(tomcat.getConnector().getLocalPort(), order);
            return loader;
        } finally {
            application.stop();
            tomcat.getHost().removeChild(application);
            application.destroy();
        }
    }

    private static void ask(int port, Map<String, String> order) throws IOException, InterruptedException {
        StringBuilder query = new StringBuilder();
        order.forEach((name, value) -> query.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        URI address = URI.create("http://localhost:" + port + "/reports/render?" + query);
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        if (!response.body().equals(ReportRequest.DONE)) {
            throw new IllegalStateException(response.body());
        }
    }
}
