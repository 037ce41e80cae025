package org.rimanakuy.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.rimanakuy.shared.Language;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Puts a frame around the page of a request. */
@Component
class Frames {

    private static final int LONGEST_QUERY = 600;

    private final Tongues tongues;
    private final Stylesheet stylesheet;
    private final Marks marks;

    Frames(Tongues tongues, Stylesheet stylesheet, Marks marks) {
        this.tongues = tongues;
        this.stylesheet = stylesheet;
        this.marks = marks;
    }

    Frame around(HttpServletRequest request) {
        var address = request.getRequestURI();
        var path = tongues.named(address)
                .map(named -> address.substring(1 + named.code().length()))
                .orElse(address);
        return around(request, tongues.of(request), (path.isEmpty() ? "/" : path) + query(request));
    }

    /** Every link to the page in another language repeats it, so one that is too long for that is left out. */
    private static String query(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null || query.length() > LONGEST_QUERY ? "" : "?" + query;
    }

    /** @param path the page itself, in no language; begins with a slash */
    Frame around(HttpServletRequest request, Language language, String path) {
        var site = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        var addresses = tongues.spoken().stream()
                .map(tongue -> new Frame.Tongue(tongue, "/" + tongue.code() + path, tongue == language))
                .toList();
        return new Frame(language, path, site, stylesheet.address(), addresses, marks.used());
    }
}
