package org.rimanakuy.notice;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the register is found from outside: what letters and calendars link to, and are named after. */
@Component
public class Site {

    private final URI address;

    Site(@Value("${rimanakuy.site:http://127.0.0.1:${server.port:8080}}") URI address) {
        if (address.getHost() == null || !("" + address.getScheme()).startsWith("http")) {
            throw new IllegalArgumentException("rimanakuy.site is no web address: " + address);
        }
        this.address = address;
    }

    /** @param path begins with a slash */
    public String link(String path) {
        return address.toString().replaceFirst("/+$", "") + path;
    }

    public String host() {
        return address.getHost();
    }
}
