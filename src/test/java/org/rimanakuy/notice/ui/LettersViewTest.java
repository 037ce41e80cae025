package org.rimanakuy.notice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.notice.LetterState;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.Shown;
import org.rimanakuy.testing.UiTest;
import org.springframework.jdbc.core.simple.JdbcClient;

class LettersViewTest extends UiTest {

    @BeforeEach
    void letters() {
        CleanDatabase.clean(context);
    }

    @Test
    @SignedInAs(Role.SECRETARIAT)
    void before_the_first_letter_it_says_what_will_be_here() {
        UI.getCurrent().navigate("letters");
        assertThat(Shown.textOf(_get(LettersView.class))).contains("Todavía no se escribió ninguna carta");
    }

    @Test
    @SignedInAs(Role.SECRETARIAT)
    void each_letter_tells_to_whom_it_went_or_why_it_did_not() {
        SampleLetters.put(context.getBean(JdbcClient.class));
        UI.getCurrent().navigate("letters");
        var view = _get(LettersView.class);

        assertThat(Shown.textOf(view))
                .contains("Para Comunidad de Tintaya (tintaya@example.org)")
                .contains("no la acepta", "550 5.1.1 No such user")
                .contains("Todavía no salió: no se pudo hablar con el servidor de correo.")
                .contains("Destinatario y texto borrados a los 90 días");

        _setValue(view.which, Optional.of(LetterState.FAILED));
        assertThat(_find(view, LetterEntry.class)).hasSize(1);
        assertThat(_find(view.list, Button.class)).hasSize(1);
    }

    @Test
    @SignedInAs(Role.DELEGATE)
    void a_delegate_sees_no_addresses() {
        UI.getCurrent().navigate("letters");
        assertThat(_find(LettersView.class)).isEmpty();
    }
}
