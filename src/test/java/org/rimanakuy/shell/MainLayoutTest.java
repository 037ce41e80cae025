package org.rimanakuy.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.Test;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Language;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.ADMINISTRATOR)
class MainLayoutTest extends UiTest {

    @Test
    void the_menu_speaks_the_readers_language_and_shows_what_one_may_open() {
        UI.getCurrent().navigate("password");

        assertThat(_find(_get(MainLayout.class).navigation, SideNavItem.class))
                .extracting(SideNavItem::getLabel)
                .contains("Cuentas", "Mi contraseña");
    }

    @Test
    @SignedInAs(Role.SECRETARIAT)
    void the_menu_hides_what_one_may_not_open() {
        UI.getCurrent().navigate("password");

        assertThat(_find(_get(MainLayout.class).navigation, SideNavItem.class))
                .extracting(SideNavItem::getLabel)
                .contains("Mi contraseña")
                .doesNotContain("Cuentas");
    }

    @Test
    void an_address_with_nothing_behind_it_says_so() {
        var page = new PageNotFoundView();

        assertThat(_get(page, H1.class).getText()).isEqualTo("Aquí no hay nada");
        assertThat(page.getPageTitle()).isEqualTo("Aquí no hay nada · Rimanakuy");
    }

    @Test
    @SignedInAs(Role.SECRETARIAT)
    void a_page_for_others_says_so_within_the_frame() {
        UI.getCurrent().navigate("accounts");

        assertThat(_get(_get(MainLayout.class).content, H1.class).getText())
                .isEqualTo("Esta página no es para su cuenta");
    }

    @Test
    void the_language_is_kept_for_the_session() {
        UI.getCurrent().navigate("password");

        _click(_get(NativeButton.class, button -> button.withText("EN")));

        assertThat(VaadinSession.getCurrent().getLocale()).isEqualTo(Language.EN.locale());
    }

    @Test
    void a_refusal_nobody_caught_is_still_a_sentence() {
        fail(new IllegalStateException(new InvalidInputRefusal("shared.refusal.text-missing")));

        expectNotifications("Falta un texto que no puede quedar vacío.");
    }

    @Test
    void the_unexpected_has_a_number_one_can_quote() {
        fail(new IllegalStateException("unexpected, on purpose"));

        assertThat(_get(Notification.class).getElement().getProperty("text"))
                .matches(".*avise con este número: F-[0-9A-F]{6}");
    }

    private static void fail(Exception unexpected) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(unexpected));
    }
}
