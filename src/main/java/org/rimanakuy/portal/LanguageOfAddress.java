package org.rimanakuy.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** A page is in the language of its address; nothing about the reader is remembered. */
@Component("localeResolver")
class LanguageOfAddress implements LocaleResolver {

    private final Tongues tongues;

    LanguageOfAddress(Tongues tongues) {
        this.tongues = tongues;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .map(Object::toString)
                .flatMap(tongues::named)
                .orElseGet(() -> tongues.of(request))
                .locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The address decides");
    }
}
