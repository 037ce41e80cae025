package org.rimanakuy.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.commitment.Agreed;
import org.rimanakuy.commitment.AmendResponsible;
import org.rimanakuy.commitment.AmendmentService;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.Incoming;
import org.rimanakuy.document.Samples;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.party.MandateData;
import org.rimanakuy.party.MandateService;
import org.rimanakuy.party.SuccessionData;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInContext;
import org.rimanakuy.shared.PartialDate;
import org.springframework.beans.factory.annotation.Autowired;

class HandoverServiceTest extends PartiesToHandOver {

    @Autowired
    MandateService mandates;

    @TempDir
    Path folder;

    @Test
    void a_succession_lists_every_open_commitment_for_the_successor() {
        var done = promise("Hecho", null);
        said(done, Voice.GUARANTOR, ministry, Standing.FULFILLED);
        promise("Escuela", null);
        sell();

        var handover = only(buyer);
        assertThat(handover.kind()).isEqualTo(HandoverKind.SUCCESSION);
        assertThat(handover.from()).contains(seller);
        assertThat(handover.items()).isEqualTo(2);
        assertThat(handover.isOpen()).isTrue();
    }

    @Test
    void the_successor_accepts_item_by_item_with_its_remark_and_nobody_else_does() {
        promise("Escuela", null);
        sell();
        var handover = only(buyer);
        SignedInContext.run(
                buyer,
                () -> {
                    assertThat(handovers.waiting()).hasSize(1);
                    var first = handovers.items(handover.id(), 0, 10).getFirst().commitment();
                    assertThat(handovers.accept(
                                    handover.id(), Set.of(first), "Sin expediente técnico", Optional.empty()))
                            .isEqualTo(1);
                    assertThat(handovers.accept(handover.id(), Set.of(first), "Otra vez", Optional.empty()))
                            .isZero();
                    assertThat(handovers.items(handover.id(), 0, 10).getFirst().remark())
                            .contains("Sin expediente técnico");
                },
                Role.DELEGATE);
        assertThat(only(buyer).accepted()).isEqualTo(1);
        SignedInContext.run(
                community,
                () -> {
                    var rest = handovers.items(handover.id(), 1, 1).getFirst().commitment();
                    assertThat(handovers.waiting()).isEmpty();
                    assertThatExceptionOfType(HandoverRefusal.class)
                            .isThrownBy(() -> handovers.accept(handover.id(), Set.of(rest), "x", Optional.empty()));
                },
                Role.DELEGATE);
    }

    @Test
    void the_secretariat_accepts_only_from_a_paper_and_all_of_it_is_in_the_journal() {
        sell();
        var handover = only(buyer);
        asSecretariat(context, () -> {
            var item = handovers.items(handover.id(), 0, 1).getFirst().commitment();
            assertThatExceptionOfType(HandoverRefusal.class)
                    .isThrownBy(() -> handovers.accept(handover.id(), Set.of(item), " ", Optional.empty()));
            assertThatExceptionOfType(HandoverRefusal.class)
                    .isThrownBy(() -> handovers.accept(handover.id(), Set.of(item), "Acta", Optional.empty()));
            var scan = context.getBean(DocumentService.class)
                    .keep(new Incoming("recepcion.pdf", Samples.file(folder, Samples.pdf()), false))
                    .id();
            handovers.accept(handover.id(), Set.of(item), "Acta de recepción del 3 de marzo", Optional.of(scan));
            assertThat(handovers.items(handover.id(), 0, 1).getFirst().scan()).contains(scan);
            assertThat(context.getBean(JournalService.class).of(buyer.value()))
                    .extracting("what")
                    .containsExactly("handover-accepted", "handover-opened", "party-recorded");
        });
        assertThat(only(buyer).isOpen()).isFalse();
    }

    @Test
    void a_succession_corrected_to_another_successor_moves_what_was_not_accepted() {
        promise("Escuela", null);
        sell();
        var mistaken = only(buyer);
        SignedInContext.run(
                buyer,
                () -> {
                    var first = handovers.items(mistaken.id(), 0, 1).getFirst().commitment();
                    handovers.accept(mistaken.id(), Set.of(first), "", Optional.empty());
                },
                Role.DELEGATE);
        correctSale(new SuccessionData(seller, ministry, PartialDate.parse("2026-01-01"), "Estatización", null));

        assertThat(only(buyer).items()).as("what was accepted stays on record").isEqualTo(1);
        assertThat(only(buyer).isOpen()).isFalse();
        assertThat(only(ministry).items()).isEqualTo(2);
    }

    @Test
    void a_succession_corrected_to_another_day_keeps_its_dossier() {
        sell();
        correctSale(new SuccessionData(seller, buyer, PartialDate.parse("2026-02-01"), "Venta", null));
        assertThat(only(buyer).since()).isEqualTo("2026-02-01");
        assertThat(only(buyer).isOpen()).isTrue();
    }

    private void correctSale(SuccessionData data) {
        var successions = context.getBean(SuccessionService.class);
        asSecretariat(context, () -> {
            var row = successions.all().getFirst();
            successions.correct(row.id(), row.version(), data, "Se anotó mal");
        });
    }

    @Test
    void what_is_over_is_not_handed_over_when_its_follow_up_is_corrected() {
        said(road, Voice.GUARANTOR, community, Standing.FULFILLED);
        var seen = sheets.sheet(road).orElseThrow().commitment();
        asSecretariat(
                context, () -> commitments.correct(seen.id(), seen.version(), data("Carretera", ministry), "Faltaba"));
        asSecretariat(context, () -> assertThat(handovers.of(ministry)).isEmpty());
    }

    @Test
    void a_mandate_that_ends_leaves_all_that_concerns_its_party() {
        promise("Escuela", ministry);
        var mandate = new MandateData(
                community, "Quien presidía", null, null, Capacity.TITULAR, null, PartialDate.year(2020), null, null);
        asSecretariat(context, () -> {
            mandates.record(mandate);
            var row = mandates.of(community).getFirst();
            mandates.correct(
                    row.id(),
                    row.version(),
                    new MandateData(
                            community,
                            "Quien presidía",
                            null,
                            null,
                            Capacity.TITULAR,
                            null,
                            PartialDate.year(2020),
                            PartialDate.parse("2026-06-30"),
                            null),
                    "Eligieron a otra directiva");
        });
        var handover = only(community);
        assertThat(handover.kind()).isEqualTo(HandoverKind.MANDATE);
        assertThat(handover.person()).contains("Quien presidía");
        assertThat(handover.items()).isEqualTo(2);
    }

    @Test
    void what_it_was_agreed_that_another_party_keeps_waits_for_it_to_accept() {
        var seen = sheets.sheet(road).orElseThrow().commitment();
        var agreed = new Agreed("Le toca la vía", "Sesión 12", PartialDate.parse("2026-03-01"), null);
        asSecretariat(
                context,
                () -> context.getBean(AmendmentService.class)
                        .amendResponsible(new AmendResponsible(seen.id(), seen.version(), ministry, agreed)));

        var handover = only(ministry);
        assertThat(handover.kind()).isEqualTo(HandoverKind.RESPONSIBLE);
        assertThat(handover.from()).contains(seller);
        assertThat(handover.since()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(handover.items()).isEqualTo(1);
    }

    @Test
    void what_is_given_to_another_to_follow_up_on_one_day_is_one_dossier() {
        var school = promise("Escuela", null);
        for (var number : List.of(road, school)) {
            var seen = sheets.sheet(number).orElseThrow().commitment();
            asSecretariat(
                    context,
                    () -> commitments.correct(
                            seen.id(),
                            seen.version(),
                            data(seen.data().promise().title(), ministry),
                            "La mesa lo encargó"));
        }
        assertThat(only(ministry).items()).isEqualTo(2);
    }
}
