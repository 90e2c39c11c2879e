package org.wresbirt.compatibility;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A report server as a web application in a container since Tomcat 10. */
public final class JakartaReportServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            response.getWriter().write(ReportRequest.answer(request.getParameterMap()));
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }
}
