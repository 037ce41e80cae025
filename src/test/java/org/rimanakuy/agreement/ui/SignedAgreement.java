package org.rimanakuy.agreement.ui;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementParty;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.ClauseData;
import org.rimanakuy.agreement.ClauseRow;
import org.rimanakuy.agreement.ClauseService;
import org.rimanakuy.agreement.ContributionRule;
import org.rimanakuy.agreement.Instrument;
import org.rimanakuy.agreement.PartyRole;
import org.rimanakuy.agreement.Signature;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Wording;
import org.rimanakuy.testing.CleanDatabase;
import org.springframework.context.ApplicationContext;

/** A framework agreement that a company signed and a community refused in part, with one clause and one contribution. */
final class SignedAgreement {

    private final ApplicationContext context;
    private final PartyId company;
    private final PartyId community;
    private final AgreementId id;

    SignedAgreement(ApplicationContext context) {
        this.context = context;
        CleanDatabase.clean(context);
        company = party("TINTAYA", "Tintaya", PartyKind.COMPANY);
        community = party("COM-HUA", "Comunidad de Huano Huano", PartyKind.COMMUNITY);
        id = asSecretariat(context, () -> agreements().record(data("Convenio Marco de Espinar", null)));
        asSecretariat(context, () -> clauses().record(clause("La empresa aportará cada año.")));
    }

    PartyRow company() {
        return context.getBean(PartyService.class).find(company).orElseThrow();
    }

    AgreementRow row() {
        return agreements().find(id).orElseThrow();
    }

    ClauseRow clause() {
        return clauses().of(id).getFirst();
    }

    /** As somebody else at another screen would. */
    void correct(String title, @Nullable LocalDate followedSince) {
        asSecretariat(
                context, () -> agreements().correct(id, row().version(), data(title, followedSince), "Otra persona"));
    }

    void correctClause(String text) {
        var now = clause();
        asSecretariat(context, () -> clauses().correct(now.id(), now.version(), clause(text), "Otra persona"));
    }

    private ClauseData clause(String text) {
        return new ClauseData(id, "4", "Aportes", text, Wording.SUMMARY, Language.ES, null);
    }

    private AgreementData data(String title, @Nullable LocalDate followedSince) {
        return new AgreementData(
                "AG-2003-01",
                title,
                Instrument.FRAMEWORK_AGREEMENT,
                PartialDate.parse("2003-09-03"),
                PartialDate.parse("2003-09"),
                null,
                followedSince,
                null,
                null,
                null,
                List.of(
                        new AgreementParty(company, PartyRole.PROMISOR, Signature.SIGNED),
                        new AgreementParty(community, PartyRole.BENEFICIARY, Signature.REFUSED_IN_PART),
                        new AgreementParty(community, PartyRole.SIGNATORY, null)),
                List.of(new ContributionRule(
                        "1", new BigDecimal("3"), new BigDecimal("1500000"), "USD", 2003, 2008, null)));
    }

    private PartyId party(String code, String name, PartyKind kind) {
        return asSecretariat(
                context,
                () -> context.getBean(PartyService.class)
                        .record(new PartyData(code, name, null, kind, null, null, null)));
    }

    private AgreementService agreements() {
        return context.getBean(AgreementService.class);
    }

    private ClauseService clauses() {
        return context.getBean(ClauseService.class);
    }
}
