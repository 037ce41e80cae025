package org.rimanakuy.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps what was written as long as the record stays as it is, and tells browsers when they already have it. The same
 * page for everybody: nothing about the reader but the language and the address enters it.
 */
@Component
class WrittenPages extends OncePerRequestFilter {

    private static final long BYTES_KEPT = 32L * 1024 * 1024;
    /** Behind a link that only its owner has. */
    private static final Pattern PERSONAL = Pattern.compile("^/[a-z]{2}/avisos/(de|confirmar)/");

    private static final Duration TRUSTED = Duration.ofSeconds(60);

    private final Tongues tongues;
    private final RecordState state;
    private final Cache<Address, WrittenPage> pages = Caffeine.newBuilder()
            .maximumWeight(BYTES_KEPT)
            .weigher((Address address, WrittenPage page) -> page.body().length + 1_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    WrittenPages(Tongues tongues, RecordState state) {
        this.tongues = tongues;
        this.state = state;
    }

    private record Address(
            String state,
            String site,
            String path,
            @Nullable String query,
            Language language) {}

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var get = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        return !get
                || PERSONAL.matcher(request.getRequestURI()).find()
                || !(isNegotiated(request)
                        || tongues.named(request.getRequestURI()).isPresent());
    }

    /** Addresses that name no language. */
    private static boolean isNegotiated(HttpServletRequest request) {
        return request.getRequestURI().equals("/") || request.getRequestURI().startsWith("/c/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isNegotiated(request)) {
            response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
        var address = new Address(
                state.now(),
                request.getScheme() + request.getHeader(HttpHeaders.HOST),
                request.getRequestURI(),
                request.getQueryString(),
                tongues.of(request));
        var kept = pages.getIfPresent(address);
        var page = kept != null ? Optional.of(kept) : written(request, response, chain);
        if (page.isPresent()) {
            pages.put(address, page.get());
            send(page.get(), request, response);
        }
    }

    /** @return the page, unless it is a refusal, a redirection or an error, which has been sent already */
    private static Optional<WrittenPage> written(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var catching = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, catching);
        if (catching.getStatus() == HttpServletResponse.SC_OK && catching.getContentType() != null) {
            return Optional.of(WrittenPage.of(catching.getContentType(), catching.getContentAsByteArray()));
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        catching.copyBodyToResponse();
        return Optional.empty();
    }

    private static void send(WrittenPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(TRUSTED).cachePublic().getHeaderValue());
        if (new ServletWebRequest(request, response).checkNotModified(page.tag())) {
            return;
        }
        response.setContentType(page.contentType());
        response.setContentLength(page.body().length);
        if (!HttpMethod.HEAD.matches(request.getMethod())) {
            response.getOutputStream().write(page.body());
        }
    }
}
