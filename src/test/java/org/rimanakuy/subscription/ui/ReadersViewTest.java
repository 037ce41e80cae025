package org.rimanakuy.subscription.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.Utc;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.Shown;
import org.rimanakuy.testing.UiTest;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReadersViewTest extends UiTest {

    @BeforeEach
    void clean() {
        CleanDatabase.clean(context);
    }

    @Test
    @SignedInAs(Role.SECRETARIAT)
    void the_secretariat_sees_whose_letters_do_not_arrive_and_looks_after_it() {
        var sql = context.getBean(JdbcClient.class);
        for (var name : List.of("uno", "dos")) {
            sql.sql("""
                            insert into subscriber (subscriber_id, version, address, language, rhythm, token, told_sequence,
                                told_day, stopped, stopped_at)
                            values (uuid(), 0, ?, 'ES', 'DAILY', replace(uuid(), '-', ''), 0, '2026-01-01', 'RETURNED', ?)""")
                    .params(name + "@comunidad.example", Utc.of(Instant.now()))
                    .update();
        }
        UI.getCurrent().navigate("readers");
        var view = _get(ReadersView.class);
        assertThat(Shown.textOf(view)).contains("uno@comunidad.example", "Un aviso volvió");
        _click(_get(
                view,
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .filter("Volver a escribir a uno@comunidad.example"::equals)
                        .isPresent())));
        _click(_get(
                view,
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .filter("Olvidar la dirección dos@comunidad.example"::equals)
                        .isPresent())));
        assertThat(Shown.textOf(view)).contains("Una persona recibe avisos por correo", "Todos los correos llegan");
    }

    @Test
    @SignedInAs(Role.DELEGATE)
    void a_delegate_sees_no_addresses() {
        UI.getCurrent().navigate("readers");
        assertThat(_find(ReadersView.class)).isEmpty();
    }
}
