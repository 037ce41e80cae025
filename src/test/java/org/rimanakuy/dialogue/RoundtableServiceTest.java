package org.rimanakuy.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@IntegrationTest
class RoundtableServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    RoundtableService roundtables;

    @Autowired
    PartyService parties;

    @Autowired
    JournalService journal;

    PartyId community;

    @BeforeEach
    void record() {
        CleanDatabase.clean(context);
        community = asSecretariat(
                context,
                () -> parties.record(
                        new PartyData("COMUNIDAD", "Comunidad Alta", null, PartyKind.COMMUNITY, null, null, null)));
    }

    @Test
    void what_was_recorded_is_read_back_whole() {
        asSecretariat(context, () -> {
            var id = roundtables.record(seated("presidencia@alta.pe"));
            assertThat(roundtables.find(id).orElseThrow().data()).isEqualTo(seated("presidencia@alta.pe"));
        });
    }

    @Test
    void a_table_about_which_nothing_is_known_but_its_name_is_read_back_whole() {
        asSecretariat(context, () -> {
            var data = new RoundtableData(
                    "MT-1",
                    "Mesa",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    QuorumRule.UNKNOWN,
                    Terms.USUAL,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    null);
            assertThat(roundtables.find(roundtables.record(data)).orElseThrow().data())
                    .isEqualTo(data);
        });
    }

    @Test
    void an_address_is_for_the_secretariat_alone() {
        asSecretariat(context, () -> roundtables.record(seated("presidencia@alta.pe")));
        var seen = roundtables.byCode("MT-1").orElseThrow();
        assertThat(seen.data()).isEqualTo(seated(null));
        assertThat(roundtables.all()).containsExactly(seen);
    }

    @Test
    void an_address_never_reaches_the_journal() {
        asSecretariat(context, () -> {
            var id = roundtables.record(seated(null));
            roundtables.correct(id, 0, seated("presidencia@alta.pe"), "Dieron su correo");
            assertThat(journal.of(id.value()).getFirst().details())
                    .containsExactlyEntriesOf(java.util.Map.of("addresses", "{dialogue.tables.addresses-changed}"));
        });
    }

    @Test
    void the_journal_tells_a_correction_in_words() {
        asSecretariat(context, () -> {
            var id = roundtables.record(SampleTables.table("MT-1"));
            roundtables.correct(id, 0, seated(null), "Faltaba la comunidad");
            assertThat(journal.of(id.value()).getFirst().details())
                    .containsEntry(
                            "delegations",
                            "∅ → Comunidad Alta: {dialogue.delegation-role.MEMBER} · 2 · {dialogue.tables.required}")
                    .containsEntry("seats", "∅ → Rosa Ccama · Comunidad Alta: {party.capacity.TITULAR}");
        });
    }

    @Test
    void a_code_already_taken_is_refused_even_in_small_letters() {
        asSecretariat(context, () -> {
            roundtables.record(SampleTables.table("MT-1"));
            assertThatExceptionOfType(RoundtableRefusal.class)
                    .isThrownBy(() -> roundtables.record(SampleTables.table("mt-1")));
        });
    }

    @Test
    void what_somebody_else_corrected_meanwhile_is_not_overwritten() {
        asSecretariat(context, () -> {
            var id = roundtables.record(SampleTables.table("MT-1"));
            roundtables.correct(id, 0, seated(null), "Faltaba la comunidad");
            assertThatExceptionOfType(StaleVersionRefusal.class)
                    .isThrownBy(() -> roundtables.correct(id, 0, SampleTables.table("MT-2"), "Otro código"));
        });
    }

    @Test
    void a_table_and_its_subgroup_may_come_together_in_any_order() {
        var table = RoundtableId.next();
        var subgroup = new NewRoundtable(RoundtableId.next(), SampleTables.subgroup("MT-1-A", table));
        asSecretariat(
                context,
                () -> roundtables.recordAll(
                        List.of(subgroup, new NewRoundtable(table, SampleTables.table("MT-1"))), false));
        assertThat(roundtables.find(subgroup.id()).orElseThrow().parent()).isEqualTo(table);
    }

    @Test
    void only_the_secretariat_records() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> roundtables.record(SampleTables.table("MT-1")));
    }

    @Test
    void removing_the_examples_leaves_what_is_real() {
        asSecretariat(context, () -> {
            roundtables.record(SampleTables.table("MT-1"));
            roundtables.recordAll(List.of(new NewRoundtable(RoundtableId.next(), SampleTables.table("EJ-1"))), true);
            assertThat(roundtables.removeExamples()).isEqualTo(1);
        });
        assertThat(roundtables.all()).extracting(RoundtableRow::code).containsExactly("MT-1");
    }

    private RoundtableData seated(@org.jspecify.annotations.Nullable String address) {
        return SampleTables.seated(
                "MT-1",
                List.of(new Delegation(community, DelegationRole.MEMBER, 2, true, address)),
                List.of(new Seat(community, "Rosa Ccama", Capacity.TITULAR, address)));
    }
}
