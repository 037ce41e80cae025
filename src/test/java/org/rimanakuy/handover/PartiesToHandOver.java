package org.rimanakuy.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.rimanakuy.commitment.Classification;
import org.rimanakuy.commitment.CommitmentData;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.OpenCommitmentService;
import org.rimanakuy.commitment.Origin;
import org.rimanakuy.commitment.Promise;
import org.rimanakuy.commitment.SheetService;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.commitment.StatementData;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.commitment.Weight;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionData;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Wording;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One party that promises, one that may buy it, one it promised to and one that may follow up. */
@IntegrationTest
abstract class PartiesToHandOver {

    @Autowired
    ApplicationContext context;

    @Autowired
    HandoverService handovers;

    @Autowired
    OpenCommitmentService open;

    @Autowired
    CommitmentService commitments;

    @Autowired
    SheetService sheets;

    PartyId seller = PartyId.next();
    PartyId buyer = PartyId.next();
    PartyId community = PartyId.next();
    PartyId ministry = PartyId.next();
    CommitmentNumber road = new CommitmentNumber(2004, 1);

    @BeforeEach
    void record() {
        CleanDatabase.clean(context);
        seller = party("VENDE", "Minera que vende", PartyKind.COMPANY);
        buyer = party("COMPRA", "Minera que compra", PartyKind.COMPANY);
        community = party("COM", "Comunidad", PartyKind.COMMUNITY);
        ministry = party("MIN", "Ministerio", PartyKind.MINISTRY);
        road = promise("Carretera", null);
    }

    PartyId party(String code, String name, PartyKind kind) {
        return asSecretariat(
                context,
                () -> context.getBean(PartyService.class)
                        .record(new PartyData(code, name, null, kind, null, null, null)));
    }

    CommitmentNumber promise(String title, @Nullable PartyId followUp) {
        return asSecretariat(context, () -> commitments.record(data(title, followUp)));
    }

    CommitmentData data(String title, @Nullable PartyId followUp) {
        return new CommitmentData(
                new Promise(title, "Lo prometido: " + title, Wording.LITERAL, Language.ES),
                Origin.UNKNOWN,
                seller,
                List.of(community),
                PartialDate.parse("2004-12-21"),
                Deadline.on(PartialDate.year(2030)),
                followUp,
                new Classification(Weight.IMPORTANT, null, null, null, false),
                null,
                null);
    }

    void said(CommitmentNumber number, Voice voice, PartyId by, Standing standing) {
        var id = sheets.sheet(number).orElseThrow().commitment().id();
        var on = PartialDate.parse("2024-05-01");
        asSecretariat(
                context,
                () -> commitments.hear(
                        id,
                        List.of(new StatementData(voice, by, on, standing, "Así está", null, null, false, "Acta"))));
    }

    void sell() {
        asSecretariat(
                context,
                () -> context.getBean(SuccessionService.class)
                        .record(new SuccessionData(seller, buyer, PartialDate.parse("2026-01-01"), "Venta", null)));
    }

    HandoverRow only(PartyId party) {
        var rows = new java.util.ArrayList<HandoverRow>();
        asSecretariat(context, () -> rows.addAll(handovers.of(party)));
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }
}
