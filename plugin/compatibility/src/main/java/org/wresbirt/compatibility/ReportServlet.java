package org.wresbirt.compatibility;

import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** A report server as a web application in a container up to Tomcat 9. */
public final class ReportServlet extends HttpServlet {
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
