package org.rimanakuy.shell;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.rimanakuy.shared.Language;

/**
 * Lets run only the scripts this very page was sent with. Vaadin's engine needs {@code unsafe-eval} to carry out what
 * the server tells it, and inline styles; everything else comes from this server or not at all.
 */
final class PagePolicy implements IndexHtmlRequestListener {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 18;

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        var nonce = nonce();
        page.getDocument().select("script").attr("nonce", nonce);
        page.getDocument().select("html").attr("lang", language().code());
        page.getVaadinResponse()
                .setHeader(
                        "Content-Security-Policy",
                        "default-src 'self'; script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'; "
                                + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
                                + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
                                + "frame-ancestors 'none'");
    }

    private static Language language() {
        var session = VaadinSession.getCurrent();
        return session == null ? Language.ES : Language.of(session.getLocale());
    }

    private static String nonce() {
        var bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
