package org.wresbirt.compatibility;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** A report server as a web application: renders what a request asks for; see {@link Job}. Without designs, {@link DriverAlone}. */
public final class ReportServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Map<String, String> order = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> order.put(name, values[0]));
        try {
            if (order.containsKey("designs")) {
                Job job = new Job(order);
                job.run();
                job.save();
            } else {
                DriverAlone.use(Path.of(order.get("extracts")));
            }
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
        response.getWriter().write("done");
    }
}
