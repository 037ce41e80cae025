package org.rimanakuy.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.Mover;
import org.rimanakuy.dialogue.Addressees;
import org.rimanakuy.notice.Recipient;
import org.rimanakuy.overdue.ReminderPlan.Pair;
import org.rimanakuy.shared.PartyId;

class ReminderPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final PartyId COMPANY = new PartyId(new UUID(0, 1));
    private static final PartyId COMMUNITY = new PartyId(new UUID(0, 2));
    private static final Recipient OFFICE = new Recipient("Minera", "minera@ejemplo.example");
    private static final Map<PartyId, Addressees> ADDRESSES =
            Map.of(COMPANY, new Addressees(List.of(OFFICE), List.of("Ana Puma (Minera)")));

    private static Waited waited(int number, Mover mover, PartyId... parties) {
        return new Waited(
                new UUID(1, number),
                "CM-2024-00" + number,
                "Posta",
                TODAY.minusDays(5),
                mover,
                List.of(parties),
                false);
    }

    private static ReminderPlan plan(Map<Pair, LocalDate> last, Waited... chosen) {
        return ReminderPlan.of(List.of(chosen), ADDRESSES, last, party -> "Comunidad", TODAY);
    }

    @Test
    void whoever_has_the_move_of_several_gets_one_letter_about_all_of_them() {
        var plan = plan(Map.of(), waited(1, Mover.PROMISOR, COMPANY), waited(2, Mover.PROMISOR, COMPANY));
        assertThat(plan.letters()).hasSize(1);
        assertThat(plan.letters().getFirst().about())
                .extracting(Waited::number)
                .containsExactly("CM-2024-001", "CM-2024-002");
    }

    @Test
    void who_has_no_address_is_named_whether_of_a_delegation_or_at_no_roundtable() {
        var plan = plan(Map.of(), waited(1, Mover.PROMISOR, COMPANY), waited(2, Mover.COMMUNITY, COMMUNITY));
        assertThat(plan.unreached())
                .extracting(ReminderPlan.Unreached::name)
                .containsExactly("Ana Puma (Minera)", "Comunidad");
    }

    @Test
    void nobody_is_reminded_of_the_same_within_seven_days_and_on_the_seventh_again() {
        var pair = new Pair(new UUID(1, 1), COMPANY);
        var one = waited(1, Mover.PROMISOR, COMPANY);
        assertThat(plan(Map.of(pair, TODAY.minusDays(6)), one).recent()).hasSize(1);
        assertThat(plan(Map.of(pair, TODAY.minusDays(6)), one).isWorthSending()).isFalse();
        assertThat(plan(Map.of(pair, TODAY.minusDays(7)), one).isWorthSending()).isTrue();
    }

    @Test
    void what_is_the_roundtables_move_or_for_practice_is_written_to_nobody() {
        var practice =
                new Waited(new UUID(1, 3), "CM-2026-901", "De práctica", TODAY, Mover.PROMISOR, List.of(COMPANY), true);
        var plan = plan(Map.of(), waited(1, Mover.ROUNDTABLE), practice);
        assertThat(plan.unasked()).hasSize(2);
        assertThat(plan.isWorthSending()).isFalse();
    }
}
