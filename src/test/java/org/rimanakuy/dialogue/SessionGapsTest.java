package org.rimanakuy.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;

class SessionGapsTest {

    /** A Thursday, four working days and a weekend after the Friday before. */
    private static final LocalDate THURSDAY = LocalDate.parse("2026-05-14");

    private static final LocalDate LONG_BEFORE = LocalDate.parse("2026-04-01");

    @Test
    void a_session_with_all_it_needs_lacks_nothing() {
        assertThat(gaps(session("Intérprete", "Secretaría"), List.of(point(ItemState.PLANNED)), LONG_BEFORE))
                .isEmpty();
    }

    @Test
    void an_agenda_of_which_every_point_was_put_off_or_dropped_is_none() {
        var agenda = List.of(point(ItemState.POSTPONED), point(ItemState.DROPPED));
        assertThat(gaps(session("Intérprete", "Secretaría"), agenda, LONG_BEFORE))
                .containsExactly(SessionGap.NO_AGENDA);
    }

    @Test
    void two_languages_need_an_interpreter_and_minutes_somebody_who_drafts_them() {
        assertThat(gaps(session(null, null), List.of(point(ItemState.PLANNED)), LONG_BEFORE))
                .containsExactly(SessionGap.NO_INTERPRETER, SessionGap.NO_DRAFTER);
    }

    @Test
    void papers_are_late_when_handed_out_four_working_days_before_instead_of_five() {
        assertThat(late(LocalDate.parse("2026-05-08"), THURSDAY)).isTrue();
        assertThat(late(LocalDate.parse("2026-05-07"), THURSDAY)).isFalse();
    }

    @Test
    void papers_not_handed_out_are_late_only_once_there_are_not_enough_days_left() {
        assertThat(late(null, LocalDate.parse("2026-05-07"))).isFalse();
        assertThat(late(null, LocalDate.parse("2026-05-08"))).isTrue();
    }

    private static boolean late(@Nullable LocalDate handedOut, LocalDate today) {
        var agenda = List.of(point(ItemState.PLANNED, new AgendaItemRow.Paper("Informe", handedOut, null)));
        return gaps(session("Intérprete", "Secretaría"), agenda, today).contains(SessionGap.PAPERS_LATE);
    }

    private static List<SessionGap> gaps(SessionData session, List<AgendaItemRow> agenda, LocalDate today) {
        return SessionGaps.of(session, agenda, Terms.USUAL, today);
    }

    private static AgendaItemRow point(ItemState state, AgendaItemRow.Paper... papers) {
        return new AgendaItemRow(
                AgendaItemId.next(),
                0,
                SessionId.next(),
                0,
                "Agua",
                null,
                null,
                null,
                ItemOrigin.TYPED,
                null,
                null,
                state,
                null,
                List.of(papers));
    }

    private static SessionData session(@Nullable String interpreter, @Nullable String drafter) {
        return new SessionData(
                RoundtableId.next(),
                SessionKind.ORDINARY,
                "Sesión",
                PartialDate.day(THURSDAY),
                null,
                null,
                ZoneId.of("America/Lima"),
                null,
                null,
                List.of(Language.ES, Language.QU),
                interpreter,
                drafter,
                null,
                null);
    }
}
