package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.PartialDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

class WaitingServiceTest extends PromiseWithVoices {

    @Autowired
    WaitingService waiting;

    private void waits(Waiting what, String... titles) {
        assertThat(waiting.page(what, 0, 10)).extracting(CommitmentRow::title).containsExactly(titles);
        assertThat(waiting.count(what)).isEqualTo(titles.length);
    }

    @Test
    void each_role_is_told_of_what_it_can_do_something_about() {
        asCompany(() -> assertThat(waiting.mine()).containsExactly(Waiting.ANSWER, Waiting.REPORT));
        asCommunity(() -> assertThat(waiting.mine()).containsExactly(Waiting.CLAIM, Waiting.END_VIEW));
        as(Role.GUARANTOR, guarantor, () -> assertThat(waiting.mine()).containsExactly(Waiting.VERIFICATION));
        asSecretariat(
                context,
                () -> assertThat(waiting.mine())
                        .containsExactly(Waiting.DEADLINE, Waiting.FOLLOW_UP, Waiting.ROUNDTABLE, Waiting.END));
        as(Role.DELEGATE, guarantor, () -> assertThat(waiting.mine()).hasSize(4));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> waiting.mine());
    }

    @Test
    void the_move_goes_from_desk_to_desk() {
        asCompany(() -> waits(Waiting.REPORT, "Posta"));

        asCompany(() -> statements.report(saying(Standing.FULFILLED)));
        asCompany(() -> waits(Waiting.REPORT));
        asCommunity(() -> waits(Waiting.CLAIM, "Posta"));
        as(Role.GUARANTOR, guarantor, () -> waits(Waiting.VERIFICATION));

        asCommunity(() -> statements.dispute(saying(Standing.NOT_FULFILLED)));
        asCommunity(() -> waits(Waiting.CLAIM));
        asCompany(() -> waits(Waiting.ANSWER, "Posta"));
        asCompany(() -> waits(Waiting.REPORT));
        as(Role.GUARANTOR, guarantor, () -> waits(Waiting.VERIFICATION));

        asCompany(() -> statements.report(saying(Standing.FULFILLED)));
        asCompany(() -> waits(Waiting.ANSWER));
        as(Role.GUARANTOR, guarantor, () -> waits(Waiting.VERIFICATION, "Posta"));
        as(Role.GUARANTOR, community, () -> waits(Waiting.VERIFICATION));

        as(Role.GUARANTOR, guarantor, () -> statements.find(saying(Standing.FULFILLED)));
        as(Role.GUARANTOR, guarantor, () -> waits(Waiting.VERIFICATION));
    }

    @Test
    void what_is_due_longest_comes_first_and_what_is_far_off_not_yet() {
        recorded("Mañana", Deadline.on(PartialDate.day(today.plusDays(1))));
        recorded("Ayer", Deadline.on(PartialDate.day(today.minusDays(1))));
        recorded("En un año", Deadline.on(PartialDate.day(today.plusDays(365))));
        asCompany(() -> waits(Waiting.REPORT, "Ayer", "Mañana", "Posta"));
        as(Role.DELEGATE, promisor, () -> waits(Waiting.REPORT));
    }

    @Test
    void the_secretariat_sees_what_the_minutes_left_out_and_not_what_is_over() {
        recorded("Sin plazo", Deadline.NONE);
        var over = recorded("Terminado", Deadline.NONE);
        hear(over, Said.foundFulfilled("2024-06-01", "2024-05-01"));
        asSecretariat(context, () -> {
            waits(Waiting.DEADLINE, "Sin plazo");
            waits(Waiting.FOLLOW_UP, "Posta", "Sin plazo");
        });
    }

    @Test
    void what_is_the_move_of_the_roundtable_waits_on_the_desk_of_its_secretariat() {
        recorded("Espera el permiso", Deadline.of(null, null, null, "Cuando llegue el permiso", null, 30));
        asSecretariat(context, () -> {
            commitments.record(unfollowed("Pasó en silencio", today.minusDays(400)));
            commitments.record(unfollowed("Aún corre", today.plusDays(400)));
            waits(Waiting.ROUNDTABLE, "Pasó en silencio", "Espera el permiso");
        });
    }

    private CommitmentData unfollowed(String title, LocalDate due) {
        return data(title, Deadline.on(PartialDate.day(due))).followedFrom(null);
    }

    @Test
    void a_proposed_end_waits_for_each_beneficiary_until_it_has_given_its_view() {
        var seen = sheet().commitment();
        var terms = new EndTerms(Ended.WITHDRAWN, "La mesa", "Sesión 12", "Ya no hace falta", "Acta 12", null);
        asSecretariat(
                context,
                () -> context.getBean(EndingService.class).propose(new ProposeEnd(seen.id(), seen.version(), terms)));
        asCommunity(() -> waits(Waiting.END_VIEW, "Posta"));
        asSecretariat(context, () -> waits(Waiting.END));

        asCommunity(() -> context.getBean(EndingService.class).say(new GiveEndView(seen.id(), true, "De acuerdo")));
        asCommunity(() -> waits(Waiting.END_VIEW));
    }

    @Test
    void past_the_last_row_there_is_nothing_in_any_list() {
        asCompany(() -> {
            for (var what : Waiting.values()) {
                assertThat(waiting.page(what, 5, 5)).isEqualTo(List.of());
            }
        });
    }

    @Test
    void what_waits_longest_for_the_guarantor_comes_first_whatever_its_deadline() {
        asCompany(() -> statements.report(saying(Standing.FULFILLED)));
        asCommunity(() -> statements.tell(saying(Standing.FULFILLED)));
        var late = asSecretariat(context, () -> commitments.record(guaranteed("Puente", today.plusDays(300))));
        hear(late, Said.reported(today.minusDays(40).toString(), Standing.FULFILLED));
        hear(late, Said.told(today.minusDays(20).toString(), Standing.FULFILLED));

        as(Role.GUARANTOR, guarantor, () -> waits(Waiting.VERIFICATION, "Puente", "Posta"));
    }

    private CommitmentData guaranteed(String title, LocalDate due) {
        var like = sheet().commitment().data();
        var data = data(title, Deadline.on(PartialDate.day(due)));
        return new CommitmentData(
                data.promise(),
                like.origin(),
                data.promisor(),
                data.beneficiaries(),
                data.madeOn(),
                data.deadline(),
                data.followUp(),
                data.classification(),
                data.place(),
                data.followedSince());
    }

    @Test
    void of_the_proposed_ends_whose_term_is_over_the_one_over_longest_comes_first() {
        var second = recorded("Segundo", Deadline.NONE);
        for (var one : List.of(second, number)) {
            var seen = sheets.sheet(one).orElseThrow().commitment();
            var terms = new EndTerms(Ended.WITHDRAWN, "La mesa", "Sesión 12", "Ya no hace falta", "Acta 12", null);
            asSecretariat(
                    context,
                    () -> context.getBean(EndingService.class)
                            .propose(new ProposeEnd(seen.id(), seen.version(), terms)));
        }
        var days = context.getBean(JdbcClient.class);
        days.sql("update end_proposal p join commitment c on c.commitment_id = p.commitment_id"
                        + " set p.views_until = if(c.title = 'Segundo', :longer, :shorter)")
                .param("longer", today.minusDays(9))
                .param("shorter", today.minusDays(2))
                .update();
        asSecretariat(context, () -> waits(Waiting.END, "Segundo", "Posta"));
        asCommunity(() -> waits(Waiting.END_VIEW));
    }
}
