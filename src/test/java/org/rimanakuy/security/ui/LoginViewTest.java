package org.rimanakuy.security.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.rimanakuy.testing.UiTest;

class LoginViewTest extends UiTest {

    @Test
    void nothing_is_held_against_who_comes_for_the_first_time() {
        UI.getCurrent().navigate("login");

        assertThat(_get(LoginView.class).getPageTitle()).isEqualTo("Entrar · Rimanakuy");
        assertThat(_get(LoginForm.class).isError()).isFalse();
    }

    @Test
    void a_wrong_password_is_said_so_in_spanish() {
        UI.getCurrent().navigate("login", QueryParameters.fromString("error"));

        assertThat(_get(LoginForm.class).isError()).isTrue();
        assertThat(message()).isEqualTo("El usuario o la contraseña no son correctos, o la cuenta no está activa.");
    }

    @Test
    void too_many_attempts_are_told_how_long_to_wait() {
        UI.getCurrent().navigate("login", QueryParameters.fromString("wait=3"));

        assertThat(_get(LoginForm.class).isError()).isTrue();
        assertThat(message()).isEqualTo("Demasiados intentos seguidos. Espere 3 minutos y vuelva a probar.");
    }

    @Test
    void a_made_up_wait_is_believed_within_reason() {
        UI.getCurrent().navigate("login", QueryParameters.fromString("wait=999999"));
        assertThat(message()).contains("60 minutos");

        UI.getCurrent().navigate("login", QueryParameters.fromString("wait=siempre"));
        assertThat(message()).contains("un minuto");
    }

    @Test
    void a_page_left_open_too_long_asks_to_type_again() {
        UI.getCurrent().navigate("login", QueryParameters.fromString("again"));

        assertThat(message()).isEqualTo("La página estuvo abierta mucho tiempo. Escriba otra vez sus datos.");
    }

    @Test
    void reading_needs_no_account_and_the_page_says_where() {
        UI.getCurrent().navigate("login");

        assertThat(_get(Anchor.class).getHref()).isEqualTo("/");
    }

    private static String message() {
        return _get(LoginView.class).words.getErrorMessage().getMessage();
    }
}
