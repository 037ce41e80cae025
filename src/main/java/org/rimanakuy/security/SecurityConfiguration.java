package org.rimanakuy.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Two doors: the workspace, behind a sign-in and a session; and the public pages, which know nobody and set no cookie. */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    /** The address of the sign-in page, within the workspace. */
    static final String SIGN_IN = "/app/login";

    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    private static final String NOTHING_BUT_OURSELVES = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain workspace(
            HttpSecurity http,
            SignInFailures failures,
            SessionRegistry sessions,
            EndedSessions ended,
            RequestUtil vaadinRequests)
            throws Exception {
        http.securityMatcher(workspacePaths())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/login", "/")
                                .defaultSuccessUrl("/app/")
                                .enableCsrfConfiguration(false)
                                .anyRequest(other -> other.authenticated()));
        // After Vaadin's, which sets the page to sign in at; in the other order Spring's own page is asked for.
        return http.formLogin(form -> form.failureHandler(failures))
                .csrf(csrf -> withStalePages(csrf).ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId())
                        .sessionConcurrency(many -> many.maximumSessions(-1)
                                .sessionRegistry(sessions)
                                .expiredSessionStrategy(ended)))
                .headers(SecurityConfiguration::common)
                .build();
    }

    /**
     * No session, hence no cookie and nothing a forged request could ride on: protection against it would need the very
     * cookie that these pages must not set. What may be cached, each page says itself.
     */
    @Bean
    @Order(2)
    SecurityFilterChain publicPages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> common(headers)
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING_BUT_OURSELVES)))
                .build();
    }

    /** Remembers where one wanted to go without leaving a trace of it in the address. */
    @Autowired
    @SuppressWarnings("NullAway") // without a name no parameter is added: documented, only not annotated
    void rememberPlainly(VaadinDefaultRequestCache wanted) {
        var inSession = new HttpSessionRequestCache();
        inSession.setMatchingRequestParameterName(null);
        wanted.setDelegateRequestCache(inSession);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    /** Without it the registry would never hear that a session ended. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    /**
     * Vaadin's own requests carry a token of theirs. The sign-in form, which Vaadin would leave open, needs ours; with
     * the one of a session that ended meanwhile one is sent to a fresh form instead of a blank "forbidden".
     */
    private static CsrfConfigurer<HttpSecurity> withStalePages(CsrfConfigurer<HttpSecurity> csrf) {
        return csrf.withObjectPostProcessor(new ObjectPostProcessor<CsrfFilter>() {
            @Override
            public <T extends CsrfFilter> T postProcess(T filter) {
                filter.setAccessDeniedHandler((request, response, denied) ->
                        response.sendRedirect(request.getContextPath() + SIGN_IN + "?again"));
                return filter;
            }
        });
    }

    private static RequestMatcher workspacePaths() {
        var paths = withDefaults();
        return new OrRequestMatcher(paths.matcher("/app"), paths.matcher("/app/**"), paths.matcher("/VAADIN/**"));
    }

    private static HeadersConfigurer<HttpSecurity> common(HeadersConfigurer<HttpSecurity> headers) {
        return headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS));
    }
}
