package org.rimanakuy.commitment;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
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
import org.springframework.beans.factory.annotation.Autowired;

/** A promise with a guarantor, and those who may speak about it. */
abstract class PromiseWithVoices extends CommitmentsOnRecord {

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

    CommitmentSheet sheet() {
        return sheets.sheet(number).orElseThrow();
    }

    Speak saying(Standing standing) {
        var seen = sheet().commitment();
        return new Speak(seen.id(), seen.version(), standing, "Dicho: " + standing, null, null);
    }

    void as(Role role, PartyId party, Runnable act) {
        SignedInContext.run(party, act, role);
    }

    void asCompany(Runnable act) {
        as(Role.DELEGATE, successor, act);
    }

    void asCommunity(Runnable act) {
        as(Role.DELEGATE, community, act);
    }

    DocumentRow sent(String name, byte[] content) {
        return documents.keep(new Incoming(name, Samples.file(folder, content), false));
    }

    Speak saying(Standing standing, List<DocumentId> evidence, @Nullable UUID milestone, boolean takesBack) {
        var seen = sheet().commitment();
        return new Speak(
                seen.id(), seen.version(), standing, "Dicho: " + standing, null, null, milestone, takesBack, evidence);
    }
}
