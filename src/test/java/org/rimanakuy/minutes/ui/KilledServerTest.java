package org.rimanakuy.minutes.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.ServerToKill;
import org.rimanakuy.testing.AnotherProcess;
import org.rimanakuy.testing.BrowserTest;

/** The server process is killed in the middle of a word, and started again on the same data: counts what is lost. */
class KilledServerTest extends BrowserTest {

    private static final Path DATA = Path.of("target", "killed-server").toAbsolutePath();

    private @Nullable Process server;
    private int port;
    private String session = "";
    private String password = "";

    @BeforeEach
    void startServer() throws IOException {
        AnotherProcess.startAfresh(DATA);
        port = freePort();
        start();
    }

    @AfterEach
    void stopServer() throws InterruptedException {
        if (server != null) {
            server.destroy();
            if (!server.waitFor(30, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void start() throws IOException {
        var started = AnotherProcess.of(ServerToKill.class, DATA, Integer.toString(port))
                .start();
        server = started;
        var output = started.inputReader();
        var before = new ArrayList<String>();
        var ready = output.lines()
                .peek(before::add)
                .filter(line -> line.startsWith(ServerToKill.READY))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("The server ended before it was ready:\n" + String.join("\n", before)));
        var known = ready.substring(ServerToKill.READY.length()).split(" ", 2);
        session = known[0];
        password = known[1].strip();
        Thread.ofVirtual().start(() -> output.lines().forEach(line -> {}));
    }

    @Test
    void of_what_was_typed_while_the_server_was_killed_nothing_is_lost() throws Exception {
        open(page);
        page.keyboard().type("Primera línea.");
        page.keyboard().press("Enter");
        page.keyboard().type("Segunda lín");

        kill();
        page.keyboard().type("ea, a medias.");
        page.keyboard().press("Enter");
        page.keyboard().type("Tercera, sin servidor.");
        assertThat(page.locator(".minutes-status"))
                .containsText(
                        "guardadas en este equipo", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));

        start();
        open(page);
        assertThat(page.locator(".minutes-status"))
                .hasText("Guardado", new LocatorAssertions.HasTextOptions().setTimeout(30_000));
        page.evaluate("localStorage.clear()");
        try (var another = page.context().browser().newContext(new Browser.NewContextOptions().setLocale("es-PE"))) {
            var fresh = another.newPage();
            open(fresh);
            var texts = List.of("Primera línea.", "Segunda línea, a medias.", "Tercera, sin servidor.");
            assertThat(fresh.locator("textarea")).hasCount(texts.size());
            for (var index = 0; index < texts.size(); index++) {
                assertThat(fresh.locator("textarea").nth(index)).hasValue(texts.get(index));
            }
        }
    }

    /** With the signal that no process can hear. */
    private void kill() throws InterruptedException {
        var running = server;
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
    }

    private void open(Page at) {
        at.navigate("http://127.0.0.1:" + port + "/app/sessions/" + session + "/minutes");
        if (at.locator("input[name=username]").isVisible() || at.url().contains("login")) {
            at.locator("input[name=username]").fill("ana");
            at.locator("input[name=password]").fill(password);
            at.keyboard().press("Enter");
        }
        assertThat(at.locator("h1")).hasText("Escribir el acta");
        assertThat(at.locator("textarea").last()).isFocused();
    }
}
