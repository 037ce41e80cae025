package org.rimanakuy.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rimanakuy.shared.Language;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** The languages the public pages can be read in: those whose message file is there, so that Quechua comes by adding one. */
@Component
class Tongues {

    private final List<Language> spoken;

    Tongues(ResourceLoader resources) {
        spoken = Arrays.stream(Language.values())
                .filter(language -> resources
                        .getResource("classpath:messages/portal_" + language.code() + ".properties")
                        .exists())
                .toList();
    }

    List<Language> spoken() {
        return spoken;
    }

    /** @param code as it stands in an address: {@code es} */
    Optional<Language> of(String code) {
        return spoken.stream().filter(language -> language.code().equals(code)).findFirst();
    }

    /** The language that the address names; without one, the reader's first that is spoken here; else Spanish. */
    Language of(HttpServletRequest request) {
        return named(request.getRequestURI()).orElseGet(() -> wished(request));
    }

    Optional<Language> named(String address) {
        var end = address.indexOf('/', 1);
        return address.length() < 3 ? Optional.empty() : of(address.substring(1, end < 0 ? address.length() : end));
    }

    private Language wished(HttpServletRequest request) {
        var wishes = request.getHeader("Accept-Language") == null
                ? List.<Locale>of()
                : Collections.list(request.getLocales());
        return wishes.stream()
                .map(locale -> of(locale.getLanguage()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.ES);
    }
}
