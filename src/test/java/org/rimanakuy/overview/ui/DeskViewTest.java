package org.rimanakuy.overview.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.Classification;
import org.rimanakuy.commitment.CommitmentData;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.EndTerms;
import org.rimanakuy.commitment.Ended;
import org.rimanakuy.commitment.EndingService;
import org.rimanakuy.commitment.Origin;
import org.rimanakuy.commitment.Promise;
import org.rimanakuy.commitment.ProposeEnd;
import org.rimanakuy.commitment.SheetService;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.commitment.StatementData;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.commitment.Weight;
import org.rimanakuy.party.NewParty;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Wording;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SignedInAs(Role.SECRETARIAT)
class DeskViewTest extends UiTest {

    private static final String COMPANY = "01900000-0000-7000-8000-00000000000a";
    private static final String COMMUNITY = "01900000-0000-7000-8000-00000000000b";

    LocalDate today;

    @BeforeEach
    void recordTheParties() {
        CleanDatabase.clean(context);
        today = LocalDate.now(context.getBean(Clock.class));
        asSecretariat(
                context,
                () -> context.getBean(PartyService.class)
                        .recordAll(
                                List.of(
                                        party(COMPANY, "TINTAYA", "Tintaya", PartyKind.COMPANY),
                                        party(COMMUNITY, "COM-HUA", "Huano Huano", PartyKind.COMMUNITY)),
                                false));
    }

    @Test
    void what_became_overdue_is_listed_latest_first() {
        promise("Reparar el puente", today.minusDays(40));
        promise("Pintar la escuela", today.minusDays(3));
        var whole = ScreenText.of(open());
        var text = whole.substring(whole.indexOf("Lo que venció últimamente"));
        assertThat(text).contains("Venció hace 3 días").contains("Responde Tintaya ante Huano Huano");
        assertThat(text.indexOf("Pintar la escuela")).isLessThan(text.indexOf("Reparar el puente"));
    }

    @Test
    void each_figure_leads_to_the_commitments_it_counts() {
        promise("Reparar el puente", today.minusDays(40));
        open();
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains(
                        "register?no-examples=1",
                        "register?schedule=OVERDUE&no-examples=1",
                        "register?schedule=DUE_SOON&no-examples=1",
                        "register?schedule=AWAITING_VERIFICATION&no-examples=1",
                        "register?headline=DISPUTED&no-examples=1",
                        "register?no-deadline=1&no-examples=1",
                        "register?no-follow-up=1&no-examples=1");
        assertThat(ScreenText.of(_get(FigureTiles.class)))
                .contains("1 compromiso en el registro")
                .contains("1 vencido");
    }

    @Test
    void an_empty_register_says_what_would_appear() {
        assertThat(ScreenText.of(open()))
                .contains("Nada está vencido.")
                .contains("Nada vence en los próximos días.")
                .contains("Nada espera verificación.");
    }

    @Test
    @SignedInAs(value = Role.DELEGATE, party = COMPANY)
    void a_delegate_of_the_company_sees_what_it_answers_for() {
        promise("Reparar el puente", today.plusDays(10));
        assertThat(ScreenText.of(open()))
                .contains("Por lo que responde Tintaya CM-")
                .contains("Lo que se prometió a Tintaya No figura nada prometido a su organización.");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("register?obligor=TINTAYA");
    }

    @Test
    @SignedInAs(value = Role.DELEGATE, party = COMMUNITY)
    void a_delegate_of_the_community_sees_what_was_promised_to_it() {
        promise("Reparar el puente", today.plusDays(10));
        assertThat(ScreenText.of(open())).contains("Lo que se prometió a Huano Huano CM-");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("register?beneficiary=COM-HUA");
    }

    @Test
    @SignedInAs(Role.GUARANTOR)
    void a_guarantor_sees_first_what_awaits_verification() {
        var text = ScreenText.of(open());
        assertThat(text.indexOf("Por verificar No hay nada por verificar."))
                .isBetween(0, text.indexOf("Lo que venció últimamente"));
    }

    @Test
    @SignedInAs(Role.ADMINISTRATOR)
    void an_administrator_is_led_to_the_accounts() {
        assertThat(ScreenText.of(open())).contains("Ir a las cuentas");
    }

    @Test
    void the_secretariat_finds_what_the_minutes_and_the_roundtable_left_open() {
        promise("Sin fecha", Deadline.NONE);
        promise("Con permiso", Deadline.of(null, null, null, "Cuando llegue el permiso", null, 30));
        proposedEndIsDue(promise("Ya no hace falta", today.plusDays(200)));
        open();
        waits("Sin plazo · 1", "Sin fecha");
        waits("Sin responsable de seguimiento · 3", "Sin fecha");
        waits("Le toca a la mesa · 1", "Con permiso");
        waits("Fines propuestos con el plazo cumplido · 1", "Ya no hace falta");
    }

    @Test
    @SignedInAs(value = Role.DELEGATE, party = COMPANY)
    void a_delegate_of_the_company_finds_what_to_report_and_what_to_answer() {
        promise("Reparar el puente", today.plusDays(10));
        var disputed = promise("Pintar la escuela", today.plusDays(20));
        hear(disputed, Voice.PROMISOR, COMPANY, Standing.FULFILLED, false);
        hear(disputed, Voice.COMMUNITY, COMMUNITY, Standing.NOT_FULFILLED, true);
        open();
        waits("Por cumplir o informar · 1", "Reparar el puente");
        waits("Discrepancias por responder · 1", "Pintar la escuela");
    }

    @Test
    @SignedInAs(value = Role.DELEGATE, party = COMMUNITY)
    void a_delegate_of_the_community_finds_what_is_claimed_before_it() {
        hear(promise("Reparar el puente", today.plusDays(10)), Voice.PROMISOR, COMPANY, Standing.FULFILLED, false);
        open();
        waits("Declarado cumplido: ¿lo está? · 1", "Reparar el puente");
    }

    private static void waits(String heading, String title) {
        assertThat(_find(WaitingList.class))
                .extracting(ScreenText::of)
                .anySatisfy(text -> assertThat(text).startsWith(heading).contains(title));
    }

    private void hear(CommitmentNumber number, Voice voice, String party, Standing standing, boolean disputes) {
        var said = new StatementData(
                voice,
                PartyId.of(party),
                PartialDate.day(today),
                standing,
                "Así lo vemos",
                null,
                null,
                disputes,
                "Carta");
        asSecretariat(
                context,
                () -> context.getBean(CommitmentService.class).hear(seen(number).id(), List.of(said)));
    }

    private CommitmentRecord seen(CommitmentNumber number) {
        return context.getBean(SheetService.class).sheet(number).orElseThrow().commitment();
    }

    private void proposedEndIsDue(CommitmentNumber number) {
        var seen = seen(number);
        var terms = new EndTerms(Ended.WITHDRAWN, "La mesa", "Sesión 12", "Ya no hace falta", "Acta 12", null);
        asSecretariat(
                context,
                () -> context.getBean(EndingService.class).propose(new ProposeEnd(seen.id(), seen.version(), terms)));
        context.getBean(JdbcClient.class)
                .sql("update end_proposal set views_until = :past")
                .param("past", today.minusDays(2))
                .update();
    }

    private static DeskView open() {
        UI.getCurrent().navigate("");
        return _get(DeskView.class);
    }

    private static NewParty party(String id, String code, String name, PartyKind kind) {
        return new NewParty(PartyId.of(id), new PartyData(code, name, null, kind, null, null, null));
    }

    private CommitmentNumber promise(String title, LocalDate due) {
        return promise(title, Deadline.on(PartialDate.day(due)));
    }

    private CommitmentNumber promise(String title, Deadline due) {
        return asSecretariat(
                context,
                () -> context.getBean(CommitmentService.class)
                        .record(new CommitmentData(
                                new Promise(title, title, Wording.LITERAL, Language.ES),
                                Origin.UNKNOWN,
                                PartyId.of(COMPANY),
                                List.of(PartyId.of(COMMUNITY)),
                                PartialDate.day(today.minusDays(100)),
                                due,
                                null,
                                new Classification(Weight.IMPORTANT, null, null, null, false),
                                null,
                                today.minusDays(90))));
    }
}
