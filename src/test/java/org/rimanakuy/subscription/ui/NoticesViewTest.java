package org.rimanakuy.subscription.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.CommitmentId;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.NewCommitment;
import org.rimanakuy.overdue.PromisesToSweep;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.subscription.TopicKind;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.Shown;
import org.rimanakuy.testing.UiTest;

class NoticesViewTest extends UiTest {

    private PromisesToSweep promises;

    @BeforeEach
    void promise() {
        CleanDatabase.clean(context);
        promises = new PromisesToSweep(context, LocalDate.of(2020, 1, 1), null);
    }

    private void promised() {
        var added = new NewCommitment(
                CommitmentId.next(),
                new CommitmentNumber(2026, 1),
                promises.data("Reservorio", Deadline.on(PartialDate.parse("2030-01-01"))),
                List.of(),
                Optional.empty());
        asSecretariat(context, () -> context.getBean(CommitmentService.class).recordAll(List.of(added), false));
    }

    private NoticesView open() {
        UI.getCurrent().navigate("notices");
        return _get(NoticesView.class);
    }

    @Test
    @SignedInAs(Role.DELEGATE)
    void what_one_follows_by_name_is_told_on_the_page_until_one_leaves_it() {
        var view = open();
        assertThat(Shown.textOf(view)).contains("Todavía no sigue nada", "no hubo novedades");
        _setValue(view.follow.kind, TopicKind.PARTY);
        _setValue(
                view.follow.topic,
                context.getBean(org.rimanakuy.subscription.NewsService.class)
                        .topic(TopicKind.PARTY, "COM")
                        .orElseThrow());
        _click(view.follow.follow);
        promised();

        view = open();
        assertThat(Shown.textOf(view.news)).contains("CM-2026-001 · Reservorio", "Se registró el compromiso");
        _click(_get(view.followed, Button.class));
        assertThat(Shown.textOf(view)).contains("Todavía no sigue nada");
    }

    @Test
    @SignedInAs(Role.DELEGATE)
    void a_commitment_is_followed_by_its_number_or_on_its_own_page() {
        promised();
        var view = open();
        _setValue(view.follow.kind, TopicKind.COMMITMENT);
        _setValue(view.follow.number, "CM-1999-001");
        _click(view.follow.follow);
        assertThat(view.follow.number.getValue()).isEqualTo("CM-1999-001");
        assertThat(_find(view.followed, Button.class)).isEmpty();
        _setValue(view.follow.number, " CM-2026-001 ");
        _click(view.follow.follow);
        assertThat(Shown.textOf(view.followed)).contains("Reservorio");

        UI.getCurrent().navigate("register/CM-2026-001");
        _click(_get(Button.class, spec -> spec.withText("Dejar de seguir")));
        _get(Button.class, spec -> spec.withText("Seguir este compromiso"));
        assertThat(Shown.textOf(open())).contains("Todavía no sigue nada");
    }

    @Test
    @SignedInAs(Role.DELEGATE)
    void an_address_is_asked_first_and_what_is_none_stays_typed() {
        var view = open();
        _setValue(view.letter.address, "maria");
        _click(view.letter.send);
        assertThat(_find(Notification.class)).isNotEmpty();
        assertThat(view.letter.address.getValue()).isEqualTo("maria");
        _setValue(view.letter.address, "maria@comunidad.example");
        _click(view.letter.send);
        assertThat(view.letter.state.getText()).contains("Le escribimos a maria@comunidad.example", "confirme");
        assertThat(view.letter.end.isVisible()).isFalse();
    }
}
