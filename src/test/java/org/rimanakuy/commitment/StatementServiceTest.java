package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.AgreementParty;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.Instrument;
import org.rimanakuy.agreement.PartyRole;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.Incoming;
import org.rimanakuy.document.Samples;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInContext;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;

class StatementServiceTest extends CommitmentsOnRecord {

    @Autowired
    StatementService statements;

    @Autowired
    AgreementService agreements;

    @Autowired
    MilestoneService milestones;

    @Autowired
    DocumentService documents;

    @TempDir
    Path folder;

    PartyId guarantor;
    CommitmentNumber number;

    @BeforeEach
    void promise() {
        guarantor = asSecretariat(
                context, () -> parties.record(new PartyData("GAR", "Garante", null, PartyKind.NGO, null, null, null)));
        var agreement = asSecretariat(
                context,
                () -> agreements.record(new AgreementData(
                        "AG-2003-01",
                        "Convenio Marco",
                        Instrument.FRAMEWORK_AGREEMENT,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(
                                new AgreementParty(guarantor, PartyRole.GUARANTOR, null),
                                new AgreementParty(promisor, PartyRole.PROMISOR, null)),
                        List.of())));
        var data = data("Posta", Deadline.on(PartialDate.day(today.plusDays(10))));
        number = asSecretariat(
                context,
                () -> commitments.record(new CommitmentData(
                        data.promise(),
                        new Origin(agreement, null, null, null),
                        data.promisor(),
                        data.beneficiaries(),
                        data.madeOn(),
                        data.deadline(),
                        data.followUp(),
                        data.classification(),
                        data.place(),
                        data.followedSince())));
    }

    private CommitmentSheet sheet() {
        return sheets.sheet(number).orElseThrow();
    }

    private Speak saying(Standing standing) {
        var seen = sheet().commitment();
        return new Speak(seen.id(), seen.version(), standing, "Dicho: " + standing, null, null);
    }

    private void as(Role role, PartyId party, Runnable act) {
        SignedInContext.run(party, act, role);
    }

    private void asCompany(Runnable act) {
        as(Role.DELEGATE, successor, act);
    }

    private void asCommunity(Runnable act) {
        as(Role.DELEGATE, community, act);
    }

    @Test
    void a_disputed_claim_is_answered_and_ruled_on_with_the_headline_and_the_move_following() {
        asCompany(() -> statements.report(saying(Standing.FULFILLED)));
        assertThat(sheet().headline()).isEqualTo(Headline.CLAIMED);
        assertThat(sheet().mover()).isEqualTo(Mover.COMMUNITY);

        asCommunity(() -> statements.dispute(saying(Standing.NOT_FULFILLED)));
        assertThat(sheet().headline()).isEqualTo(Headline.DISPUTED);
        assertThat(sheet().mover()).isEqualTo(Mover.PROMISOR);

        asCompany(() -> statements.report(saying(Standing.FULFILLED)));
        assertThat(sheet().headline()).isEqualTo(Headline.DISPUTED);
        assertThat(sheet().mover()).isEqualTo(Mover.GUARANTOR);

        as(Role.GUARANTOR, guarantor, () -> statements.find(saying(Standing.PARTLY_FULFILLED)));
        assertThat(sheet().headline()).isEqualTo(Headline.PARTLY_FULFILLED);
        assertThat(sheet().disputes()).singleElement().satisfies(dispute -> {
            assertThat(dispute.isOpen()).isFalse();
            assertThat(dispute.answer()).isPresent();
            assertThat(dispute.ruling()).isPresent();
        });
        asSecretariat(
                context,
                () -> assertThat(journal.of(sheet().commitment().id().value()))
                        .extracting("what")
                        .containsExactly(
                                "finding-recorded",
                                "dispute-answered",
                                "dispute-opened",
                                "progress-reported",
                                "commitment-recorded"));
    }

    @Test
    void each_person_is_offered_only_its_own_voice() {
        var id = sheet().commitment().id();
        asCompany(() -> assertThat(statements.voicesOf(id)).isEqualTo(Set.of(Voice.PROMISOR)));
        asCommunity(() -> assertThat(statements.voicesOf(id)).isEqualTo(Set.of(Voice.COMMUNITY)));
        as(Role.GUARANTOR, guarantor, () -> assertThat(statements.voicesOf(id)).isEqualTo(Set.of(Voice.GUARANTOR)));
        as(Role.DELEGATE, promisor, () -> assertThat(statements.voicesOf(id)).isEmpty());
    }

    @Test
    void the_service_itself_refuses_a_voice_that_is_not_ones_own() {
        assertThatExceptionOfType(VoiceRefusal.class)
                .isThrownBy(() -> asCompany(() -> statements.tell(saying(Standing.FULFILLED))));
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> asCompany(() -> statements.find(saying(Standing.FULFILLED))));
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> asSecretariat(context, () -> statements.report(saying(Standing.FULFILLED))));
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> as(Role.ADMINISTRATOR, guarantor, () -> statements.find(saying(Standing.FULFILLED))));
        assertThat(sheet().said()).isEmpty();
    }

    @Test
    void there_is_no_dispute_before_a_claim_and_none_that_agrees() {
        assertThatExceptionOfType(VoiceRefusal.class)
                .isThrownBy(() -> asCommunity(() -> statements.dispute(saying(Standing.STALLED))));
        asCompany(() -> statements.report(saying(Standing.FULFILLED)));
        assertThatExceptionOfType(VoiceRefusal.class)
                .isThrownBy(() -> asCommunity(() -> statements.dispute(saying(Standing.FULFILLED))));
    }

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

    private DocumentRow sent(String name, byte[] content) {
        return documents.keep(new Incoming(name, Samples.file(folder, content), false));
    }

    private Map<String, String> journalDetails() {
        return journal.of(sheet().commitment().id().value()).getFirst().details();
    }

    private Speak saying(Standing standing, List<DocumentId> evidence, @Nullable UUID milestone, boolean takesBack) {
        var seen = sheet().commitment();
        return new Speak(
                seen.id(), seen.version(), standing, "Dicho: " + standing, null, null, milestone, takesBack, evidence);
    }

    @Test
    void nothing_is_fulfilled_tomorrow() {
        var seen = sheet().commitment();
        var tomorrow = new Speak(
                seen.id(), seen.version(), Standing.FULFILLED, "Listo", PartialDate.day(today.plusDays(1)), null);
        assertThatExceptionOfType(VoiceRefusal.class).isThrownBy(() -> asCompany(() -> statements.report(tomorrow)));
    }

    @Test
    void many_who_speak_at_once_are_all_heard_and_none_over_what_it_has_not_read() throws Exception {
        var id = sheet().commitment().id();
        var first = sheet().commitment().version();
        var start = new CyclicBarrier(6);
        var speaking = new ArrayList<Callable<@Nullable Integer>>();
        for (var index = 0; index < 6; index++) {
            var words = "Palabra " + index;
            var company = index % 2 == 0;
            speaking.add(() -> {
                start.await();
                return heardAtLast(new Speak(id, first, Standing.IN_PROGRESS, words, null, null), company);
            });
        }
        var stale = 0;
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var heard : threads.invokeAll(speaking)) {
                stale += get(heard);
            }
        }
        assertThat(sheet().said())
                .extracting(said -> said.statement().words())
                .containsExactlyInAnyOrder(
                        "Palabra 0", "Palabra 1", "Palabra 2", "Palabra 3", "Palabra 4", "Palabra 5");
        assertThat(stale).as("all but the first had to read again").isGreaterThanOrEqualTo(5);
        asSecretariat(context, () -> assertThat(journal.firstBroken()).isEmpty());
    }

    /** As a person would: refused, reads what is there now, and says it again. */
    private int heardAtLast(Speak said, boolean company) {
        var refused = 0;
        for (var next = said; ; ) {
            var now = next;
            try {
                if (company) {
                    asCompany(() -> statements.report(now));
                } else {
                    asCommunity(() -> statements.tell(now));
                }
                return refused;
            } catch (StaleVersionRefusal stale) {
                refused++;
                next = new Speak(
                        now.commitment(), sheet().commitment().version(), now.standing(), now.words(), null, null);
            }
        }
    }

    private static int get(java.util.concurrent.Future<@Nullable Integer> heard)
            throws InterruptedException, ExecutionException {
        var refused = heard.get();
        return refused == null ? 0 : refused;
    }
}
