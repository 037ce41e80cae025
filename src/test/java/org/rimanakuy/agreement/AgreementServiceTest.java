package org.rimanakuy.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class AgreementServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    AgreementService agreements;

    @Autowired
    PartyService parties;

    @Autowired
    JournalService journal;

    PartyId company;

    @BeforeEach
    void record() {
        CleanDatabase.clean(context);
        company = asSecretariat(
                context,
                () -> parties.record(
                        new PartyData("MINERA", "Minera Primera", null, PartyKind.COMPANY, null, null, null)));
    }

    @Test
    void what_was_recorded_is_read_back_whole() {
        var data = data(
                List.of(new AgreementParty(company, PartyRole.PROMISOR, Signature.REFUSED_IN_PART)),
                List.of(new ContributionRule(
                        "1", new BigDecimal("3"), new BigDecimal("1500000"), "USD", 2003, 2008, "Diario")));
        var id = asSecretariat(context, () -> agreements.record(data));
        assertThat(agreements.find(id).orElseThrow().data()).isEqualTo(data);
    }

    @Test
    void a_code_already_taken_is_refused() {
        asSecretariat(context, () -> {
            agreements.record(data(List.of(), List.of()));
            assertThatExceptionOfType(AgreementRefusal.class)
                    .isThrownBy(() -> agreements.record(data(List.of(), List.of())));
        });
    }

    @Test
    void the_journal_tells_a_correction_of_parties_and_rules_in_words() {
        asSecretariat(context, () -> {
            var id = agreements.record(data(List.of(), List.of()));
            agreements.correct(
                    id,
                    0,
                    data(
                            List.of(new AgreementParty(company, PartyRole.PROMISOR, Signature.SIGNED)),
                            List.of(new ContributionRule(null, new BigDecimal("3"), null, null, 2003, null, null))),
                    "Faltaba la empresa");
            assertThat(journal.of(id.value()).getFirst().details())
                    .containsEntry(
                            "parties",
                            "∅ → Minera Primera: {agreement.party-role.PROMISOR}, {agreement.signature.SIGNED}")
                    .containsEntry("rules", "∅ → 3 % · 2003–");
        });
    }

    private static AgreementData data(List<AgreementParty> parties, List<ContributionRule> rules) {
        return new AgreementData(
                "AG-2003-09",
                "Convenio de prueba",
                Instrument.FRAMEWORK_AGREEMENT,
                PartialDate.year(2003),
                null,
                null,
                null,
                null,
                null,
                null,
                parties,
                rules);
    }
}
