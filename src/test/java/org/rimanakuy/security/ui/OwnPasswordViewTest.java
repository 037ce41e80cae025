package org.rimanakuy.security.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.security.AccountHolder;
import org.rimanakuy.security.AccountService;
import org.rimanakuy.security.IssuedPassword;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.security.SignedInContext;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.UiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@SignedInAs(Role.DELEGATE)
class OwnPasswordViewTest extends UiTest {

    private IssuedPassword issued;

    @BeforeEach
    void openAccount(@Autowired AccountService accounts, @Autowired SystemActs system) {
        CleanDatabase.clean(context);
        var rosa = new AccountHolder("Rosa Huamaní", Set.of(Role.DELEGATE), Optional.empty());
        issued = system.as("test", Role.ADMINISTRATOR, () -> accounts.open("rosa", rosa));
        SecurityContextHolder.setContext(SignedInContext.of(issued.account(), Role.DELEGATE));
        UI.getCurrent().navigate("password");
    }

    @Test
    void the_password_changes_and_the_fields_are_emptied() {
        fill(issued.password(), "tres palabras largas", "tres palabras largas");

        expectNotifications("Su contraseña cambió.");
        assertThat(_get(OwnPasswordView.class).current.isEmpty()).isTrue();
    }

    @Test
    void a_wrong_current_password_is_refused_and_what_was_typed_stays() {
        fill("equivocada-123", "tres palabras largas", "tres palabras largas");

        expectNotifications("La contraseña actual no es correcta.");
        assertThat(_get(OwnPasswordView.class).wanted.getValue()).isEqualTo("tres palabras largas");
    }

    @Test
    void a_short_password_is_refused() {
        fill(issued.password(), "corta", "corta");

        expectNotifications(
                "La contraseña debe tener al menos 12 caracteres. Una frase larga es más fácil de recordar.");
    }

    @Test
    void a_slip_in_the_second_typing_is_shown_beside_the_field() {
        fill(issued.password(), "tres palabras largas", "tres palabras larga");

        assertThat(_get(OwnPasswordView.class).again.getErrorMessage()).isEqualTo("No es igual a la contraseña nueva.");
    }

    private static void fill(String current, String wanted, String again) {
        var view = _get(OwnPasswordView.class);
        _setValue(view.current, current);
        _setValue(view.wanted, wanted);
        _setValue(view.again, again);
        _click(view.change);
    }
}
