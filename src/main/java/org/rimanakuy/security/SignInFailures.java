package org.rimanakuy.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Sends back to the sign-in page with the reason in the address, because a session before sign-in should hold nothing. */
@Component
class SignInFailures implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var reason = failure instanceof LockedException ? "wait=" + failure.getMessage() : "error";
        response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN + "?" + reason);
    }
}
