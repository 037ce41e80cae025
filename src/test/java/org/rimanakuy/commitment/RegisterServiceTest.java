package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.commitment.Said.*;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionData;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.place.PlaceData;
import org.rimanakuy.place.PlaceLevel;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.shared.Wording;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authorization.AuthorizationDeniedException;

@IntegrationTest
class RegisterServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    CommitmentService commitments;

    @Autowired
    RegisterService register;

    @Autowired
    SheetService sheets;

    @Autowired
    PartyService parties;

    @Autowired
    SuccessionService successions;

    @Autowired
    PlaceService places;

    @Autowired
    JournalService journal;

    @Autowired
    Clock clock;

    LocalDate today;
    PartyId promisor;
    PartyId successor;
    PartyId community;
    PlaceId region;
    PlaceId province;

    @BeforeEach
    void record() {
        CleanDatabase.clean(context);
        today = LocalDate.now(clock);
        asSecretariat(context, () -> {
            region = places.record(place("R", "Cusco", PlaceLevel.REGION, null));
            province = places.record(place("P", "Espinar", PlaceLevel.PROVINCE, region));
            promisor = parties.record(party("VIEJA", "Minera vieja", PartyKind.COMPANY));
            successor = parties.record(party("NUEVA", "Minera nueva", PartyKind.COMPANY));
            community = parties.record(party("COM", "Comunidad", PartyKind.COMMUNITY));
            successions.record(
                    new SuccessionData(promisor, successor, PartialDate.year(2013), "Fusión", "Registro público"));
        });
    }

    @Test
    void what_was_recorded_is_read_back_whole() {
        var number = recorded("Reponer la tierra", Deadline.NONE);
        var sheet = sheets.sheet(number).orElseThrow();
        assertThat(sheet.commitment().data()).isEqualTo(data("Reponer la tierra", Deadline.NONE));
        assertThat(sheet.promisor().name()).isEqualTo("Minera vieja");
        assertThat(sheet.obligor().name()).isEqualTo("Minera nueva");
        assertThat(sheet.chain()).hasSize(1);
        assertThat(sheet.place()).extracting("name").containsExactly("Cusco", "Espinar");
    }

    @Test
    void numbers_count_up_within_the_year_of_the_promise() {
        assertThat(recorded("Uno", Deadline.NONE)).hasToString("CM-2024-001");
        assertThat(recorded("Dos", Deadline.NONE)).hasToString("CM-2024-002");
    }

    @Test
    void overdue_due_soon_and_without_deadline_are_told_apart_by_today() {
        recorded("Vencido", Deadline.on(PartialDate.day(today.minusDays(1))));
        recorded("Pronto", Deadline.on(PartialDate.day(today)));
        recorded("Lejos", Deadline.on(PartialDate.day(today.plusDays(31))));
        recorded("Nunca", Deadline.NONE);
        assertThat(titles(RegisterFilter.ALL.withSchedule(ScheduleState.OVERDUE)))
                .containsExactly("Vencido");
        assertThat(titles(RegisterFilter.ALL.withSchedule(ScheduleState.DUE_SOON)))
                .containsExactly("Pronto");
        assertThat(titles(RegisterFilter.ALL.withSchedule(ScheduleState.NOT_DUE)))
                .containsExactly("Lejos");
        assertThat(titles(RegisterFilter.ALL.withSchedule(ScheduleState.NO_DEADLINE)))
                .containsExactly("Nunca");
        var figures = register.figures();
        assertThat(figures.overdue()).isEqualTo(1);
        assertThat(figures.withoutDeadline()).isEqualTo(1);
        assertThat(figures.withoutFollowUp()).isEqualTo(4);
    }

    @Test
    void every_schedule_state_can_be_asked_for() {
        for (var state : ScheduleState.values()) {
            assertThat(register.page(RegisterFilter.ALL.withSchedule(state), RegisterSort.DUE_FIRST, 0, 10))
                    .as(state.name())
                    .isEmpty();
        }
    }

    @Test
    void the_register_knows_the_promisor_as_it_stands_today() {
        recorded("Heredado", Deadline.NONE);
        assertThat(titles(RegisterFilter.ALL.withObligor(successor))).containsExactly("Heredado");
        assertThat(titles(RegisterFilter.ALL.withObligor(promisor))).isEmpty();
        assertThat(titles(RegisterFilter.ALL.withBeneficiary(community))).containsExactly("Heredado");
        assertThat(titles(RegisterFilter.ALL.withPlace(region))).containsExactly("Heredado");
    }

    @Test
    void words_are_found_whatever_their_accents_and_whatever_else_is_typed() {
        recorded("Construcción del reservorio de p'unchaw", Deadline.NONE);
        assertThat(titles(RegisterFilter.ALL.withWords("construccion reserv"))).hasSize(1);
        assertThat(titles(RegisterFilter.ALL.withWords("CM-2024-0"))).hasSize(1);
        assertThat(titles(RegisterFilter.ALL.withWords("de"))).hasSize(1);
        assertThat(titles(RegisterFilter.ALL.withWords("+(\"~*@<> '"))).isEmpty();
        assertThat(titles(RegisterFilter.ALL.withWords("hospital"))).isEmpty();
        assertThatExceptionOfType(InvalidInputRefusal.class)
                .isThrownBy(() -> RegisterFilter.ALL.withWords("x".repeat(10_000)));
    }

    @Test
    void what_is_heard_moves_the_headline_that_lists_show() {
        var number = recorded("Escuchado", Deadline.on(PartialDate.day(today.minusDays(10))));
        hear(number, reported(today.minusDays(12).toString(), Standing.FULFILLED));
        var row = register.page(RegisterFilter.ALL, RegisterSort.NEWEST, 0, 10).getFirst();
        assertThat(row.headline()).isEqualTo(Headline.CLAIMED);
        assertThat(row.schedule().state()).isEqualTo(ScheduleState.AWAITING_VERIFICATION);
        assertThat(row.mover()).isEqualTo(Mover.COMMUNITY);
    }

    @Test
    void a_correction_on_a_version_somebody_else_has_changed_is_refused() {
        var number = recorded("Antes", Deadline.NONE);
        var seen = sheets.sheet(number).orElseThrow().commitment();
        asSecretariat(context, () -> commitments.correct(seen.id(), seen.version(), titled("Ahora"), "Error de tipeo"));
        assertThatExceptionOfType(StaleVersionRefusal.class)
                .isThrownBy(() -> asSecretariat(
                        context, () -> commitments.correct(seen.id(), seen.version(), titled("Después"), "Otro")));
    }

    @Test
    void once_spoken_about_the_deadline_is_no_longer_corrected_but_the_title_is() {
        var number = recorded("Antes", Deadline.NONE);
        hear(number, reported("2024-05-01", Standing.IN_PROGRESS));
        var seen = sheets.sheet(number).orElseThrow().commitment();
        var dated = data("Antes", Deadline.on(PartialDate.year(2030)));
        assertThatExceptionOfType(CommitmentRefusal.class)
                .isThrownBy(() -> asSecretariat(
                        context, () -> commitments.correct(seen.id(), seen.version(), dated, "Faltaba el plazo")));
        asSecretariat(context, () -> commitments.correct(seen.id(), seen.version(), titled("Ahora"), "Error de tipeo"));
        assertThat(titles(RegisterFilter.ALL)).containsExactly("Ahora");
    }

    @Test
    void every_act_is_in_the_journal_with_its_reason_and_the_chain_holds() {
        var number = recorded("Antes", Deadline.NONE);
        var seen = sheets.sheet(number).orElseThrow().commitment();
        asSecretariat(context, () -> {
            commitments.correct(seen.id(), seen.version(), titled("Ahora"), "Error de tipeo");
            var acts = journal.of(seen.id().value());
            assertThat(acts).extracting("what").containsExactly("commitment-corrected", "commitment-recorded");
            assertThat(acts.getFirst().why()).contains("Error de tipeo");
            assertThat(acts.getFirst().details()).containsEntry("title", "Antes → Ahora");
            assertThat(journal.firstBroken()).isEmpty();
        });
    }

    @Test
    void an_export_reads_every_row_once() {
        for (var index = 0; index < 5; index++) {
            recorded("Compromiso " + index, Deadline.NONE);
        }
        var seen = new ArrayList<String>();
        register.each(RegisterFilter.ALL, row -> seen.add(row.number()));
        assertThat(seen).hasSize(5).isSorted().doesNotHaveDuplicates();
        assertThat(register.count(RegisterFilter.ALL)).isEqualTo(5);
    }

    @Test
    void only_the_secretariat_records() {
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> context.getBean(org.rimanakuy.security.SystemActs.class)
                        .as("Alguien", org.rimanakuy.security.Role.DELEGATE, () -> commitments.record(titled("No"))));
    }

    private CommitmentNumber recorded(String title, Deadline deadline) {
        return asSecretariat(context, () -> commitments.record(data(title, deadline)));
    }

    private void hear(CommitmentNumber number, StatementData said) {
        var id = sheets.sheet(number).orElseThrow().commitment().id();
        asSecretariat(context, () -> commitments.hear(id, List.of(said)));
    }

    private List<String> titles(RegisterFilter filter) {
        return register.page(filter, RegisterSort.NEWEST, 0, 100).stream()
                .map(CommitmentRow::title)
                .toList();
    }

    private CommitmentData titled(String title) {
        return data(title, Deadline.NONE);
    }

    private CommitmentData data(String title, Deadline deadline) {
        return new CommitmentData(
                new Promise(title, "Lo prometido, palabra por palabra", Wording.LITERAL, Language.ES),
                new Origin(null, null, null, "Acta de la asamblea"),
                promisor,
                List.of(community),
                PartialDate.parse("2024-01"),
                deadline,
                null,
                new Classification(Weight.IMPORTANT, Purpose.COMPENSATION, Output.TRANSFER, null, false),
                province,
                LocalDate.of(2024, 1, 1));
    }

    private static PlaceData place(String code, String name, PlaceLevel level, @Nullable PlaceId parent) {
        return new PlaceData(code, name, level, parent, null, null, null, null);
    }

    private static PartyData party(String code, String name, PartyKind kind) {
        return new PartyData(code, name, null, kind, null, null, null);
    }
}
