package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** It was agreed that another party keeps a promise. */
class AmendedResponsibleTest extends PromiseWithVoices {

    @Autowired
    WaitingService waiting;

    @Autowired
    RegisterService register;

    private PartyId town = PartyId.next();

    @BeforeEach
    void town() {
        town = asSecretariat(
                context,
                () -> parties.record(
                        new PartyData("MUNI", "Municipio", null, PartyKind.MUNICIPALITY, null, null, null)));
    }

    private void passTo(PartyId party) {
        asSecretariat(context, () -> new Acts(this).amendResponsible(party));
    }

    private List<String> chain() {
        return sheet().chain().stream()
                .map(CommitmentSheet.Step::party)
                .map(PartyRow::code)
                .toList();
    }

    @Test
    void who_promised_stays_on_record_beside_who_answers() {
        var promised = sheet().promisor();
        passTo(town);

        assertThat(sheet().promisor()).isEqualTo(promised);
        assertThat(sheet().obligor().code()).isEqualTo("MUNI");
        assertThat(chain()).hasSize(2).endsWith("MUNI");
        assertThat(sheet().chain().getLast().basis()).isEqualTo("Sesión 12");
        assertThat(register.page(RegisterFilter.ALL, RegisterSort.NEWEST, 0, 10))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.promisor()).isEqualTo(promised.spokenName());
                    assertThat(row.obligor()).isEqualTo("Municipio");
                });
    }

    @Test
    void from_then_on_the_new_one_is_asked_and_the_old_one_no_longer() {
        passTo(town);

        as(Role.DELEGATE, town, () -> assertThat(waiting.count(Waiting.REPORT)).isEqualTo(1));
        asCompany(() -> assertThat(waiting.count(Waiting.REPORT)).isZero());
        as(Role.DELEGATE, town, () -> statements.report(saying(Standing.IN_PROGRESS)));
        assertThatExceptionOfType(VoiceRefusal.class)
                .isThrownBy(() -> asCompany(() -> statements.report(saying(Standing.IN_PROGRESS))));
        assertThatExceptionOfType(VoiceRefusal.class)
                .isThrownBy(() -> as(Role.DELEGATE, promisor, () -> statements.report(saying(Standing.IN_PROGRESS))))
                .extracting(Refusal::key)
                .isEqualTo("commitment.refusal.voice.answers-no-more");
    }

    @Test
    void who_promised_may_not_find_whether_it_was_kept() {
        passTo(town);
        for (var party : List.of(promisor, town)) {
            assertThatExceptionOfType(VoiceRefusal.class)
                    .isThrownBy(() -> as(Role.GUARANTOR, party, () -> statements.find(saying(Standing.STALLED))))
                    .extracting(Refusal::key)
                    .isEqualTo("commitment.refusal.voice.guarantor-is-party");
        }
    }

    @Test
    void every_further_change_is_in_the_chain_and_the_first_to_promise_never_changes() {
        var promised = sheet().promisor();
        passTo(town);
        passTo(successor);

        assertThat(sheet().promisor()).isEqualTo(promised);
        assertThat(chain()).hasSize(3).element(1).isEqualTo("MUNI");
        assertThat(sheet().amendments())
                .extracting(AmendmentRow::kind)
                .containsExactly(AmendmentKind.RESPONSIBLE, AmendmentKind.RESPONSIBLE);
        assertThat(sheet().originalSchedule()).as("no deadline was moved").isEmpty();
    }

    @Test
    void whoever_answers_already_or_was_promised_it_cannot_become_responsible() {
        assertThatExceptionOfType(AmendmentRefusal.class)
                .isThrownBy(() -> passTo(successor))
                .extracting(Refusal::key)
                .isEqualTo("commitment.refusal.answers-already");
        assertThatExceptionOfType(InvalidInputRefusal.class)
                .isThrownBy(() -> passTo(community))
                .extracting(Refusal::key)
                .isEqualTo("commitment.refusal.own-beneficiary");
        assertThat(sheet().amendments()).isEmpty();
    }

    @Test
    void the_journal_says_from_whom_to_whom_and_who_agreed() {
        passTo(town);
        var from = parties.find(successor).orElseThrow().spokenName();
        asSecretariat(context, () -> {
            var act = journal.of(sheet().commitment().id().value()).getFirst();
            assertThat(act.what()).isEqualTo("responsible-amended");
            assertThat(act.why()).contains("Las lluvias");
            assertThat(act.details())
                    .containsAllEntriesOf(Map.of("responsible", from + " → Municipio", "approval", "Sesión 12"));
        });
    }
}
