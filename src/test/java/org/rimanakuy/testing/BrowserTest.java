package org.rimanakuy.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Drives the running application with a real Chromium, found at {@code RIMANAKUY_CHROMIUM} or where systems put it.
 * Without one the test fails: a check that did not run must not look like one that passed.
 */
@IntegrationTest
public abstract class BrowserTest {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final int TALL = 2400;

    /** Enough for two busy cores; what never comes fails all the same. */
    private static final double PATIENCE_MS = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    private static @Nullable Browser browser;

    @LocalServerPort
    private int port;

    private @Nullable BrowserContext visit;

    /** A page in a fresh visit: no cookies, Peruvian Spanish, 1280 × 800 pixels. */
    protected Page page;

    @BeforeEach
    void openPage() {
        page = open(new Browser.NewContextOptions().setLocale("es-PE").setViewportSize(1280, 800));
    }

    @AfterEach
    void closePage() {
        if (visit != null) {
            visit.close();
        }
    }

    /** @return a page of another visit, in place of the one a test starts with: another screen, another language */
    protected Page open(Browser.NewContextOptions options) {
        closePage();
        visit = browser().newContext(options);
        page = visit.newPage();
        return page;
    }

    /** Leaves the page at both widths under {@code target/pictures}, for people to look at; the workspace scrolls within itself. */
    protected void picture(String name) {
        var before = page.viewportSize();
        for (var width : new int[] {360, 1280}) {
            page.setViewportSize(width, page.url().contains("/app/") ? TALL : before.height);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "pictures", name + "-" + width + ".png")));
        }
        page.setViewportSize(before.width, before.height);
    }

    /** At the sign-in page that a closed page of the workspace leads to. */
    protected void signIn(String login, String password) {
        signIn(page, login, password);
    }

    protected static void signIn(Page at, String login, String password) {
        at.locator("input[name=username]").fill(login);
        at.locator("input[name=password]").fill(password);
        at.keyboard().press("Enter");
    }

    protected Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** But for Vaadin's own line that tells of a lost connection, which lies outside of every landmark. */
    protected void everybodyCanUseIt() {
        assertThat(new AxeBuilder(page)
                        .exclude("vaadin-connection-indicator")
                        .analyze()
                        .getViolations())
                .isEmpty();
    }

    /** @param path begins with a slash */
    protected String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            browser = Playwright.create(new Playwright.CreateOptions()
                            .setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium())
                            .setArgs(QUIET));
        }
        return browser;
    }

    private static Path chromium() {
        var named = System.getenv("RIMANAKUY_CHROMIUM");
        if (named != null) {
            return Path.of(named);
        }
        return USUAL_PLACES.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "No Chromium found: install it (bin/test does) or name it in RIMANAKUY_CHROMIUM"));
    }
}
