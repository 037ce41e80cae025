package org.rimanakuy.security;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.spring.security.RequestUtil;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;
import org.springframework.stereotype.Component;

/**
 * What somebody meets whose session was ended from outside: a page asked for leads to the sign-in; a click in an open
 * page gets Vaadin's own "session expired", because a redirect would look like a broken connection to it.
 */
@Component
class EndedSessions implements SessionInformationExpiredStrategy {

    private final RequestUtil vaadinRequests;

    EndedSessions(RequestUtil vaadinRequests) {
        this.vaadinRequests = vaadinRequests;
    }

    @Override
    public void onExpiredSessionDetected(SessionInformationExpiredEvent ended) throws IOException {
        var request = ended.getRequest();
        var response = ended.getResponse();
        if (vaadinRequests.isFrameworkInternalRequest(request)) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getWriter().write(VaadinService.createSessionExpiredJSON(false));
        } else {
            response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN);
        }
    }
}
