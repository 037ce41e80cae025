package org.rimanakuy.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The page for requests so broken that they never reach the application; fixed, and in every language at once. */
public class BareFault extends ErrorReportValve {

    private static final int FIRST_FAULT = 400;

    private final String page;

    public BareFault() throws IOException {
        page = new ClassPathResource("templates/portal/bare-fault.html").getContentAsString(StandardCharsets.UTF_8);
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        if (response.getStatus() < FIRST_FAULT || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        response.setContentType("text/html");
        response.setCharacterEncoding("utf-8");
        try {
            response.getReporter().write(page);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug(gone);
        }
    }
}
