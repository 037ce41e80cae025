package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.Samples;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Refusal;

/** What comes with a word: evidence, a milestone, its being taken back, the paper it was read from. */
class StatementEvidenceTest extends PromiseWithVoices {

    @Test
    void evidence_becomes_part_of_the_record_with_the_word_it_came_with_and_its_hash_is_in_the_journal() {
        asCompany(() -> {
            var photo = sent("obra.jpg", Samples.photoWithPlace());
            statements.report(saying(Standing.FULFILLED, List.of(photo.id()), null, false));
            assertThat(journalDetails()).containsEntry("evidence", "obra.jpg " + photo.sha256());
        });
        assertThat(sheet().said().getFirst().evidence()).singleElement().satisfies(row -> {
            assertThat(row.isPublic()).isTrue();
            assertThat(row.name()).isEqualTo("obra.jpg");
        });
    }

    @Test
    void the_scan_of_what_approved_an_extension_is_on_record_with_it() {
        asSecretariat(context, () -> {
            var scan = sent("acta-12.pdf", Samples.pdf());
            var seen = sheet().commitment();
            var agreed = new Agreed(
                    "Llovió", "Sesión 12", PartialDate.day(today), scan.id().value());
            context.getBean(AmendmentService.class)
                    .extend(new MoveDeadline(seen.id(), seen.version(), PartialDate.day(today.plusDays(90)), agreed));
            assertThat(journalDetails()).containsEntry("evidence", "acta-12.pdf " + scan.sha256());
            assertThat(sheet().amendments().getFirst().document())
                    .hasValueSatisfying(row -> assertThat(row.isPublic()).isTrue());
        });
    }

    @Test
    void nobody_shows_as_its_own_what_another_sent() {
        var id = new AtomicReference<DocumentId>();
        asCommunity(() -> id.set(sent("obra.jpg", Samples.photoWithPlace()).id()));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        asCompany(() -> statements.report(saying(Standing.FULFILLED, List.of(id.get()), null, false))));
        assertThat(sheet().said()).isEmpty();
    }

    @Test
    void a_word_that_was_taken_back_stays_on_record_and_counts_no_more() {
        asCompany(() -> statements.report(saying(Standing.FULFILLED)));
        asCompany(() -> statements.report(saying(Standing.STALLED, List.of(), null, true)));

        assertThat(sheet().headline()).isEqualTo(Headline.STALLED);
        assertThat(sheet().mayBeDisputed()).isFalse();
        assertThat(sheet().said()).extracting(CommitmentSheet.Said::takenBack).containsExactly(false, true);
        assertThatExceptionOfType(VoiceRefusal.class)
                .isThrownBy(() -> asCommunity(() -> statements.tell(saying(Standing.STALLED, List.of(), null, true))));
    }

    @Test
    void a_dispute_that_was_taken_back_is_none() {
        asCompany(() -> statements.report(saying(Standing.FULFILLED)));
        asCommunity(() -> statements.dispute(saying(Standing.NOT_FULFILLED)));
        asCommunity(() -> statements.tell(saying(Standing.FULFILLED, List.of(), null, true)));

        assertThat(sheet().disputes()).isEmpty();
        assertThat(sheet().headline()).isEqualTo(Headline.CLAIMED);
    }

    @Test
    void what_is_said_about_a_milestone_moves_its_progress_and_not_the_headline() {
        var seen = sheet().commitment();
        asSecretariat(
                context,
                () -> milestones.add(
                        seen.id(), seen.version(), new MilestoneData("Cimientos", PartialDate.day(today))));
        var milestone = sheet().milestones().getFirst().id();
        asCompany(() -> statements.report(saying(Standing.FULFILLED, List.of(), milestone, false)));

        assertThat(sheet().headline()).isEqualTo(Headline.PENDING);
        assertThat(sheet().progress().claimed()).isEqualTo(1);
        as(Role.GUARANTOR, guarantor, () -> statements.find(saying(Standing.FULFILLED, List.of(), milestone, false)));
        assertThat(sheet().progress().verified()).isEqualTo(1);
        assertThatExceptionOfType(VoiceRefusal.class)
                .isThrownBy(() -> asCompany(
                        () -> statements.report(saying(Standing.FULFILLED, List.of(), UUID.randomUUID(), false))));
    }

    @Test
    void the_secretariat_records_what_a_party_said_on_paper_only_with_the_scan_and_it_shows() {
        asCompany(() -> statements.report(saying(Standing.FULFILLED)));
        var spoken = new SpeakFor(
                Voice.COMMUNITY, community, true, "Memorial de la asamblea", saying(Standing.NOT_FULFILLED));
        assertThatExceptionOfType(VoiceRefusal.class)
                .isThrownBy(() -> asSecretariat(context, () -> statements.sayFor(spoken)));

        asSecretariat(context, () -> {
            var scan = sent("memorial.pdf", Samples.pdf());
            statements.sayFor(new SpeakFor(
                    Voice.COMMUNITY,
                    community,
                    true,
                    "Memorial de la asamblea",
                    saying(Standing.NOT_FULFILLED, List.of(scan.id()), null, false)));
        });
        assertThat(sheet().headline()).isEqualTo(Headline.DISPUTED);
        var said = sheet().said().getFirst().statement();
        assertThat(said.manner()).isEqualTo(Manner.FROM_PAPER);
        assertThat(said.source()).isEqualTo("Memorial de la asamblea");
    }

    @Test
    void on_paper_too_only_those_concerned_are_heard() {
        asSecretariat(context, () -> {
            assertThat(statements.hearable(sheet().commitment().id()))
                    .extracting(heard -> heard.voice() + " " + heard.party().code())
                    .containsExactlyInAnyOrder("PROMISOR NUEVA", "COMMUNITY COM", "GUARANTOR GAR");
            var scan = sent("informe.pdf", Samples.pdf());
            assertThatExceptionOfType(VoiceRefusal.class)
                    .isThrownBy(() -> statements.sayFor(new SpeakFor(
                            Voice.GUARANTOR,
                            successor,
                            false,
                            "Informe",
                            saying(Standing.FULFILLED, List.of(scan.id()), null, false))));
        });
    }

    private DocumentId shownByCompany() {
        asCompany(() -> statements.report(saying(
                Standing.FULFILLED, List.of(sent("obra.pdf", Samples.pdf()).id()), null, false)));
        return sheet().shown().getFirst().id();
    }

    private Speak resting(Standing standing, DocumentId on) {
        var seen = sheet().commitment();
        return new Speak(
                seen.id(), seen.version(), standing, "Lo revisado", null, null, null, false, List.of(), List.of(on));
    }

    @Test
    void a_finding_says_on_which_files_of_the_parties_it_rests() {
        var shown = shownByCompany();
        as(Role.GUARANTOR, guarantor, () -> statements.find(resting(Standing.FULFILLED, shown)));

        var finding = sheet().said().getFirst();
        assertThat(finding.examined()).extracting(row -> row.name()).containsExactly("obra.pdf");
        assertThat(finding.evidence()).isEmpty();
        asSecretariat(
                context, () -> assertThat(journalDetails().get("examined")).startsWith("obra.pdf "));
    }

    @Test
    void only_a_finding_cites_and_only_what_is_on_record_with_the_commitment() {
        var shown = shownByCompany();
        var id = new AtomicReference<DocumentId>();
        asCommunity(() -> id.set(sent("suelto.pdf", Samples.pdf()).id()));

        for (Runnable act : List.<Runnable>of(
                () -> as(Role.GUARANTOR, guarantor, () -> statements.find(resting(Standing.FULFILLED, id.get()))),
                () -> asCommunity(() -> statements.tell(resting(Standing.STALLED, shown))))) {
            assertThatExceptionOfType(VoiceRefusal.class)
                    .isThrownBy(act::run)
                    .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("commitment.refusal.voice.not-shown"));
        }
        assertThat(sheet().said()).hasSize(1);
    }

    private Map<String, String> journalDetails() {
        return journal.of(sheet().commitment().id().value()).getFirst().details();
    }
}
