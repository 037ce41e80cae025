package org.rimanakuy.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rimanakuy.journal.JournalRow;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInContext;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.springframework.security.access.AccessDeniedException;

class MinutesServiceTest extends TypedLines {

    @Test
    void beginning_twice_is_beginning_once() {
        asSecretariat(context, () -> minutes.begin(room.session));
        var acts = asSecretariat(
                context, () -> context.getBean(JournalService.class).of(room.session.value()));
        assertThat(acts).extracting(JournalRow::what).containsOnlyOnce("minutes-begun");
    }

    @Test
    void a_line_gets_the_next_number_of_its_session_and_stands_below_the_one_named() {
        var first = type("primero", null);
        var last = type("último", first);
        var between = type("en medio", first);
        assertThat(texts()).containsExactly("primero", "en medio", "último");
        assertThat(List.of(first, last, between))
                .extracting(LineRow::code)
                .containsExactly(room.code + ".1", room.code + ".2", room.code + ".3");
    }

    @Test
    void a_line_below_one_that_never_came_on_record_stands_at_the_end() {
        type("primero", null);
        save(ANA, LineId.next(), SaveLine.NEW, "huérfano", LineId.next());
        assertThat(texts()).containsExactly("primero", "huérfano");
    }

    @Test
    void lines_put_at_the_same_spot_many_times_stay_in_order() {
        var first = type("0", null);
        type("fin", first);
        for (var number = 40; number > 0; number--) {
            type(Integer.toString(number), first);
        }
        assertThat(texts()).hasSize(42).startsWith("0", "1", "2", "3").endsWith("39", "40", "fin");
    }

    @Test
    void the_same_line_sent_twice_is_one_line() {
        var id = LineId.next();
        save(ANA, id, SaveLine.NEW, "una vez", null);
        var again = save(ANA, id, SaveLine.NEW, "una vez", null);
        assertThat(again.version()).isZero();
        assertThat(texts()).containsExactly("una vez");
    }

    @Test
    void whoever_did_not_hear_that_a_line_was_saved_may_go_on_typing_in_it() {
        var id = LineId.next();
        save(ANA, id, SaveLine.NEW, "Se", null);
        save(ANA, id, SaveLine.NEW, "Se acuer", null);
        save(ANA, id, SaveLine.NEW, "Se acuerda", null);
        assertThat(texts()).containsExactly("Se acuerda");
    }

    @Test
    void a_line_being_typed_is_refused_to_another_who_is_told_by_whom() {
        var line = type("de Ana", null);
        assertThatThrownBy(() -> save(BEA, line.id(), line.version(), "de Bea", null))
                .isInstanceOfSatisfying(
                        HeldLineRefusal.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly("Secretaría de prueba"));
        assertThat(texts()).containsExactly("de Ana");
    }

    @Test
    void a_line_let_go_is_free_for_another_who_has_read_it() {
        var line = type("de Ana", null);
        letGo(line.id());
        save(BEA, line.id(), line.version(), "de Ana y Bea", null);
        assertThat(texts()).containsExactly("de Ana y Bea");
    }

    @Test
    void words_typed_over_something_unread_are_refused() {
        var line = type("de Ana", null);
        letGo(line.id());
        save(BEA, line.id(), line.version(), "de Bea", null);
        letGo(line.id());
        assertThatThrownBy(() -> save(ANA, line.id(), line.version(), "otra vez de Ana", null))
                .isInstanceOf(StaleVersionRefusal.class);
    }

    @Test
    void moving_a_line_leaves_its_version_so_that_nobody_who_types_in_it_is_refused() {
        var first = type("uno", null);
        var second = type("dos", first);
        asSecretariat(context, () -> minutes.move(on(second, ANA), null));
        assertThat(texts()).containsExactly("dos", "uno");
        assertThat(now(second.id()).version()).isEqualTo(second.version());
    }

    @Test
    void a_dropped_line_is_out_and_can_be_taken_back_to_its_place() {
        var first = type("uno", null);
        var second = type("dos", first);
        type("tres", second);
        asSecretariat(context, () -> minutes.drop(on(second, ANA)));
        assertThat(texts()).containsExactly("uno", "tres");
        asSecretariat(context, () -> minutes.restore(on(second, ANA)));
        assertThat(texts()).containsExactly("uno", "dos", "tres");
    }

    @Test
    void a_line_dropped_by_one_is_back_when_another_goes_on_typing_in_it() {
        var line = type("uno", null);
        asSecretariat(context, () -> minutes.drop(on(line, ANA)));
        save(BEA, line.id(), line.version(), "uno y medio", null);
        assertThat(texts()).containsExactly("uno y medio");
    }

    @Test
    void what_changed_since_somebody_looked_is_told_with_what_was_dropped() {
        var first = type("uno", null);
        var second = type("dos", first);
        asSecretariat(context, () -> minutes.drop(on(first, ANA)));
        var since = asSecretariat(context, () -> minutes.since(room.session, second.changeNumber()));
        assertThat(since).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(first.id());
            assertThat(line.dropped()).isTrue();
        });
    }

    @Test
    void positions_are_kept_with_the_line_and_replaced_as_a_whole() {
        var line = type("Se aprueba el plan", null);
        var said = new SaveLine(room.session, line.id(), line.version(), line.data(), null, ANA);
        var stood = asSecretariat(
                context, () -> minutes.stand(said, Map.of(room.company, Stance.FOR, room.community, Stance.AGAINST)));
        var next = new SaveLine(room.session, line.id(), stood.version(), line.data(), null, ANA);
        asSecretariat(context, () -> minutes.stand(next, Map.of(room.community, Stance.ABSTAINS)));
        assertThat(now(line.id()).stances()).isEqualTo(Map.of(room.community, Stance.ABSTAINS));
    }

    @Test
    void nothing_is_typed_in_minutes_that_nobody_began_or_that_circulate() {
        database.sql("update minutes set state = 'CIRCULATED'").update();
        assertThatThrownBy(() -> type("tarde", null)).isInstanceOf(DraftRefusal.class);
    }

    @Test
    void a_line_belongs_to_its_session_for_good() {
        var line = type("uno", null);
        database.sql("update minutes_line set typed_until = null").update();
        var other = room.another(context);
        asSecretariat(context, () -> minutes.begin(other));
        var said = new SaveLine(other, line.id(), line.version(), words("otra"), null, ANA);
        assertThatThrownBy(() -> asSecretariat(context, () -> minutes.save(said)))
                .isInstanceOf(DraftRefusal.class);
    }

    @Test
    void a_draft_is_read_by_those_who_sit_at_the_roundtable_and_by_guarantors_and_nobody_else() {
        type("borrador", null);
        SignedInContext.run(
                room.community, () -> assertThat(minutes.lines(room.session)).hasSize(1), Role.DELEGATE);
        SignedInContext.run(
                room.guarantor, () -> assertThat(minutes.lines(room.session)).hasSize(1), Role.GUARANTOR);
        SignedInContext.run(
                PartyId.next(),
                () -> assertThatThrownBy(() -> minutes.lines(room.session)).isInstanceOf(DraftRefusal.class),
                Role.DELEGATE);
        assertThatThrownBy(() -> minutes.lines(room.session)).isInstanceOf(DraftRefusal.class);
    }

    @Test
    void only_the_secretariat_types() {
        var line = new SaveLine(room.session, LineId.next(), SaveLine.NEW, words("no"), null, ANA);
        SignedInContext.run(
                room.community,
                () -> assertThatThrownBy(() -> minutes.save(line)).isInstanceOf(AccessDeniedException.class),
                Role.DELEGATE);
        assertThat(texts()).isEmpty();
    }
}
