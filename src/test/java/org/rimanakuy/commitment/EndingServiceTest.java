package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.Incoming;
import org.rimanakuy.document.Samples;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SpeakingFor;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.shared.PartyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;

class EndingServiceTest extends CommitmentsOnRecord {

    @Autowired
    EndingService endings;

    @TempDir
    Path folder;

    private CommitmentSheet sheet(CommitmentNumber number) {
        return sheets.sheet(number).orElseThrow();
    }

    private static EndTerms terms(@Nullable String replacedBy) {
        var ended = replacedBy == null ? Ended.WITHDRAWN : Ended.REPLACED;
        return new EndTerms(ended, "La asamblea", "Sesión 14", "Ya no hace falta", "Acta de la sesión 14", replacedBy);
    }

    private void propose(CommitmentNumber number, @Nullable String replacedBy) {
        var seen = sheet(number).commitment();
        asSecretariat(context, () -> endings.propose(new ProposeEnd(seen.id(), seen.version(), terms(replacedBy))));
    }

    private void sayFor(CommitmentNumber number, PartyId party, boolean agrees) {
        asSecretariat(context, () -> {
            var file = Samples.file(folder, Samples.pdf());
            var scan = context.getBean(DocumentService.class)
                    .keep(new Incoming("acta-comunal.pdf", file, false))
                    .id();
            endings.sayFor(onPaper(number, party, agrees, scan));
        });
    }

    private GiveEndView onPaper(CommitmentNumber number, PartyId party, boolean agrees, @Nullable DocumentId scan) {
        var id = sheet(number).commitment().id();
        return new GiveEndView(id, party, agrees, "Lo hablamos en asamblea", "Acta comunal 3", scan);
    }

    private void carryOut(CommitmentNumber number) {
        var seen = sheet(number).commitment();
        asSecretariat(context, () -> endings.carryOut(seen.id(), seen.version()));
    }

    @Test
    void nothing_ends_before_its_beneficiary_was_heard_or_had_its_time() {
        var number = recorded("Posta", Deadline.NONE);
        propose(number, null);

        assertThatExceptionOfType(EndingRefusal.class)
                .isThrownBy(() -> carryOut(number))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("commitment.refusal.end-views-until");
                    assertThat(refusal.arguments()).containsExactly(today.plusDays(15));
                });
        assertThat(sheet(number).commitment().ending()).isEmpty();
    }

    @Test
    void once_every_beneficiary_was_heard_it_ends_even_against_its_view_which_stays_on_record() {
        var number = recorded("Posta", Deadline.NONE);
        propose(number, null);
        sayFor(number, community, false);
        carryOut(number);

        var sheet = sheet(number);
        assertThat(sheet.headline()).isEqualTo(Headline.WITHDRAWN);
        var proposal = sheet.endProposal().orElseThrow();
        assertThat(proposal.outcome()).contains(EndOutcome.CARRIED);
        assertThat(proposal.views()).singleElement().satisfies(view -> {
            assertThat(view.agrees()).isFalse();
            assertThat(view.source()).contains("Acta comunal 3");
        });
    }

    @Test
    void the_elapsed_term_stands_for_a_view_and_where_there_is_no_beneficiary_only_the_term_does() {
        var proposal = new EndProposalRow(
                new UUID(0, 1),
                terms(null),
                today,
                today.plusDays(15),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        assertThat(proposal.mayBeCarried(List.of(community), today.plusDays(15)))
                .isFalse();
        assertThat(proposal.mayBeCarried(List.of(community), today.plusDays(16)))
                .isTrue();
        assertThat(proposal.mayBeCarried(List.of(), today.plusDays(15))).isFalse();
        assertThat(proposal.mayBeCarried(List.of(), today.plusDays(16))).isTrue();
    }

    @Test
    void on_behalf_of_a_beneficiary_the_secretariat_needs_the_scan_which_stays_with_the_view() {
        var number = recorded("Posta", Deadline.NONE);
        propose(number, null);
        assertThatExceptionOfType(VoiceRefusal.class)
                .isThrownBy(() -> asSecretariat(context, () -> endings.sayFor(onPaper(number, community, true, null))))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("commitment.refusal.voice.without-paper"));

        sayFor(number, community, true);
        var view = sheet(number).endProposal().orElseThrow().views().getFirst();
        assertThat(view.scan().map(DocumentRow::name)).contains("acta-comunal.pdf");
        asSecretariat(context, () -> {
            var id = sheet(number).commitment().id();
            assertThat(journal.of(id.value()).getFirst().details())
                    .containsEntry("onBehalf", "Acta comunal 3")
                    .containsKey("evidence");
        });
    }

    @Test
    void a_view_is_given_once_and_only_by_those_it_was_promised_to() {
        var number = recorded("Posta", Deadline.NONE);
        propose(number, null);
        sayFor(number, community, true);

        assertThatExceptionOfType(EndingRefusal.class).isThrownBy(() -> sayFor(number, community, false));
        assertThatExceptionOfType(EndingRefusal.class).isThrownBy(() -> sayFor(number, promisor, true));
    }

    @Test
    void a_delegate_of_a_beneficiary_is_heard_under_the_name_of_its_party() {
        var number = recorded("Posta", Deadline.NONE);
        propose(number, null);
        var id = sheet(number).commitment().id();
        SpeakingFor.party(community, Role.DELEGATE, () -> endings.say(new GiveEndView(id, true, "Que termine")));

        assertThat(sheet(number).endProposal().orElseThrow().views())
                .singleElement()
                .satisfies(view -> assertThat(view.source()).isEmpty());
        asSecretariat(
                context,
                () -> assertThat(journal.of(id.value()).getFirst().forParty()).contains(community));
    }

    @Test
    void a_dropped_proposal_keeps_its_reason_and_makes_room_for_another() {
        var number = recorded("Posta", Deadline.NONE);
        propose(number, null);
        assertThatExceptionOfType(EndingRefusal.class).isThrownBy(() -> propose(number, null));
        var seen = sheet(number).commitment();
        asSecretariat(context, () -> endings.drop(new DropEnd(seen.id(), seen.version(), "Se retomó la obra")));

        assertThat(sheet(number).endProposal().flatMap(EndProposalRow::outcomeReason))
                .contains("Se retomó la obra");
        propose(number, null);
        assertThat(sheet(number).endProposal().orElseThrow().isOpen()).isTrue();
    }

    @Test
    void what_replaces_it_is_another_commitment_on_record_that_has_not_ended() {
        var number = recorded("Posta", Deadline.NONE);
        var gone = recorded("Antigua", Deadline.NONE);
        asSecretariat(
                context,
                () -> commitments.end(
                        sheet(gone).commitment().id(), new Ending(Ended.WITHDRAWN, today, "Se retiró", null)));

        for (var by : List.of(number.toString(), gone.toString(), "CM-1999-099")) {
            assertThatExceptionOfType(EndingRefusal.class).isThrownBy(() -> propose(number, by));
        }
        var better = recorded("Hospital", Deadline.NONE);
        propose(number, better.toString());
        sayFor(number, community, true);
        carryOut(number);
        assertThat(sheet(number).headline()).isEqualTo(Headline.REPLACED);
    }

    @Test
    void a_delegate_neither_proposes_nor_carries_out_and_speaks_only_for_its_own_party() {
        var number = recorded("Posta", Deadline.NONE);
        var seen = sheet(number).commitment();
        var acts = context.getBean(SystemActs.class);
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> acts.as("Alguien", Role.DELEGATE, () -> {
                    endings.propose(new ProposeEnd(seen.id(), seen.version(), terms(null)));
                    return true;
                }));
        propose(number, null);
        assertThatExceptionOfType(EndingRefusal.class)
                .isThrownBy(() -> acts.as("Alguien", Role.DELEGATE, () -> {
                    endings.say(new GiveEndView(seen.id(), true, "Sí"));
                    return true;
                }));
    }
}
