package org.rimanakuy.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rimanakuy.testing.BrowserTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The charts of public money as people see them, on a phone and on a wide screen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoneyPagesBrowserTest extends BrowserTest {

    @Autowired
    private ApplicationContext context;

    @BeforeAll
    void putOnRecord() {
        PublicRecord.on(context);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/es/dinero", "/es/dinero/MUNI-EJ", "/es/dinero/MUNI-EJ/2012"})
    void charts_fit_a_phone_and_everybody_can_use_their_page(String address) {
        open(new Browser.NewContextOptions().setViewportSize(360, 740));
        page.navigate(url(address));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
        page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
        everybodyCanUseIt();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        everybodyCanUseIt();
        picture("money-dark" + address.replace('/', '-'));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        picture("money" + address.replace('/', '-'));
    }
}
