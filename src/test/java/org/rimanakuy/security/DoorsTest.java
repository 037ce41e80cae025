package org.rimanakuy.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The two doors, over real HTTP. */
@IntegrationTest
class DoorsTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final String PASSWORD = "tres palabras largas";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @LocalServerPort
    private int port;

    @BeforeEach
    void openAccount(
            @Autowired ApplicationContext context,
            @Autowired AccountService accounts,
            @Autowired SystemActs system,
            @Autowired SignInThrottle throttle) {
        CleanDatabase.clean(context);
        throttle.forgive("rosa");
        var rosa = new AccountHolder("Rosa Huamaní", Set.of(Role.SECRETARIAT), Optional.empty());
        system.as("test", Role.ADMINISTRATOR, () -> accounts.open("rosa", rosa, PASSWORD));
    }

    @Test
    void the_public_door_sets_no_cookie_and_lets_no_script_run() throws Exception {
        for (var path : new String[] {"/", "/workspace.css", "/nothing/here"}) {
            var headers = get(path).headers();

            assertThat(headers.firstValue("Set-Cookie")).as(path).isEmpty();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "frame-ancestors 'none'")
                            .doesNotContain("unsafe", "script-src"));
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).isPresent();
            assertThat(headers.firstValue("Permissions-Policy")).isPresent();
            assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        }
    }

    @Test
    void the_public_door_forbids_nobody_to_keep_a_copy() throws Exception {
        assertThat(get("/workspace.css").headers().firstValue("Cache-Control").orElse(""))
                .doesNotContain("no-store");
    }

    @Test
    void the_workspace_asks_who_one_is() throws Exception {
        for (var path : new String[] {"/app", "/app/", "/app/accounts", "/app/nothing"}) {
            var answer = get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).as(path).hasValue(url("/app/login"));
        }
    }

    @Test
    void the_workspace_runs_only_the_scripts_its_page_came_with() throws Exception {
        var page = get("/app/login");
        var policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        var nonce = policy.replaceFirst(".*'nonce-([^']+)'.*", "$1");

        assertThat(policy).doesNotContain("script-src 'self' 'unsafe-inline'").contains("'nonce-" + nonce + "'");
        assertThat(page.body()).contains("nonce=\"" + nonce + "\"").doesNotContainPattern("<script(?![^>]*nonce=)");
        assertThat(get("/app/login").headers().firstValue("Content-Security-Policy"))
                .isNotEqualTo(Optional.of(policy));
    }

    @Test
    void signing_in_gives_a_new_session_and_leads_where_one_wanted_to_go() throws Exception {
        get("/app/password");
        var token = token();
        var before = session();

        var answer = signIn(token, "rosa", PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue(url("/app/password"));
        assertThat(session()).isNotEqualTo(before);
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/app;"));
        assertThat(get("/app/password").statusCode()).isEqualTo(200);
    }

    @Test
    void a_deactivated_account_is_out_at_once(@Autowired AccountService accounts, @Autowired SystemActs system)
            throws Exception {
        signIn(token(), "rosa", PASSWORD);
        assertThat(get("/app/password").statusCode()).isEqualTo(200);

        system.as("test", Role.ADMINISTRATOR, () -> {
            var rosa = accounts.all().getFirst();
            accounts.deactivate(rosa.id(), rosa.version());
            return rosa;
        });

        assertThat(location(get("/app/password"))).endsWith("/app/login");
    }

    @Test
    void a_sign_in_that_another_site_sent_is_refused() throws Exception {
        token();

        var answer = signIn("forged", "rosa", PASSWORD);

        assertThat(location(answer)).endsWith("/app/login?again");
        assertThat(get("/app/password").statusCode()).isEqualTo(302);
    }

    @Test
    void a_wrong_password_leads_back_without_saying_which_was_wrong() throws Exception {
        var token = token();

        assertThat(location(signIn(token, "rosa", "equivocada-123"))).endsWith("/app/login?error");
        assertThat(location(signIn(token, "nadie", "equivocada-123"))).endsWith("/app/login?error");
    }

    @Test
    void after_five_attempts_one_is_told_to_wait() throws Exception {
        var token = token();
        for (var attempt = 0; attempt < SignInThrottle.PER_LOGIN; attempt++) {
            signIn(token, "rosa", "equivocada-123");
        }

        assertThat(location(signIn(token, "rosa", PASSWORD))).endsWith("/app/login?wait=1");
    }

    @Test
    void signing_in_never_leads_to_another_site() throws Exception {
        get("/app/login?continue=https://example.org&redirect=//example.org");

        assertThat(location(signIn(token(), "rosa", PASSWORD))).isEqualTo(url("/app/"));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(url(path)))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> signIn(String token, String login, String password)
            throws IOException, InterruptedException {
        var form = "username=" + login + "&password=" + encode(password) + "&_csrf=" + encode(token);
        return http.send(
                HttpRequest.newBuilder(URI.create(url("/app/login")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String token() throws IOException, InterruptedException {
        var found = TOKEN.matcher(get("/app/login").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String session() {
        return cookies.getCookieStore().getCookies().toString();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
