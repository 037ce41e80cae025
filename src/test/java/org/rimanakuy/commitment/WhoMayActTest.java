package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rimanakuy.document.Samples;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Refusal;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/**
 * Each act, through its service, by each role and relation to the commitment: {@code +} is allowed, {@code -} refused for
 * the role alone, anything else the key of the sentence.
 */
class WhoMayActTest extends PromiseWithVoices {

    private PartyId stranger = PartyId.next();

    private enum Who {
        COMPANY,
        OLD_COMPANY,
        COMMUNITY,
        STRANGER,
        GUARANTOR,
        OTHER_GUARANTOR,
        GUARANTOR_AND_BENEFICIARY,
        SECRETARIAT,
        ADMINISTRATOR,
        NOBODY
    }

    private enum Act {
        REPORT,
        TELL,
        DISPUTE,
        FIND,
        SAY_FOR,
        EXTEND,
        AMEND,
        AMEND_WORDS,
        AMEND_RESPONSIBLE,
        MEET_CONDITION,
        ADD_MILESTONE,
        AMEND_MILESTONE,
        DROP_MILESTONE,
        PROPOSE_END,
        GIVE_VIEW,
        GIVE_VIEW_FOR,
        CARRY_OUT_END,
        DROP_END,
        LINK,
        CORRECT;

        private static final Set<Act> OF_A_PROPOSED_END = Set.of(GIVE_VIEW, GIVE_VIEW_FOR, CARRY_OUT_END, DROP_END);
    }

    @BeforeEach
    void stranger() {
        stranger = asSecretariat(
                context, () -> parties.record(new PartyData("OTRA", "Otra", null, PartyKind.NGO, null, null, null)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            REPORT          | + | voice.answers-no-more | voice.not-the-obligor | voice.not-the-obligor | - | - | - | - | - | -
            TELL            | voice.promisor-not-community | voice.promisor-not-community | + | voice.not-a-beneficiary | - | - | - | - | - | -
            DISPUTE         | voice.promisor-not-community | voice.promisor-not-community | + | voice.not-a-beneficiary | - | - | - | - | - | -
            FIND            | - | - | - | - | + | voice.not-its-guarantor | voice.guarantor-is-party | - | - | -
            SAY_FOR         | - | - | - | - | - | - | - | + | - | -
            EXTEND          | - | - | - | - | - | - | - | + | - | -
            AMEND           | - | - | - | - | - | - | - | + | - | -
            AMEND_WORDS     | - | - | - | - | - | - | - | + | - | -
            AMEND_RESPONSIBLE | - | - | - | - | - | - | - | + | - | -
            MEET_CONDITION  | - | - | - | - | - | - | - | + | - | -
            ADD_MILESTONE   | - | - | - | - | - | - | - | + | - | -
            AMEND_MILESTONE | - | - | - | - | - | - | - | + | - | -
            DROP_MILESTONE  | - | - | - | - | - | - | - | + | - | -
            PROPOSE_END     | - | - | - | - | - | - | - | + | - | -
            GIVE_VIEW       | end-view-no-beneficiary | end-view-no-beneficiary | + | end-view-no-beneficiary | - | - | - | - | - | -
            GIVE_VIEW_FOR   | - | - | - | - | - | - | - | + | - | -
            CARRY_OUT_END   | - | - | - | - | - | - | - | end-views-until | - | -
            DROP_END        | - | - | - | - | - | - | - | + | - | -
            LINK            | - | - | - | - | - | - | - | + | - | -
            CORRECT         | - | - | - | - | - | - | - | + | - | -
            """)
    void each_act_is_allowed_or_refused_with_its_sentence(
            Act act,
            String company,
            String oldCompany,
            String community,
            String stranger,
            String guarantor,
            String otherGuarantor,
            String both,
            String secretariat,
            String administrator,
            String nobody) {
        var expected = List.of(
                company,
                oldCompany,
                community,
                stranger,
                guarantor,
                otherGuarantor,
                both,
                secretariat,
                administrator,
                nobody);
        prepare(act);
        var found = new ArrayList<>(expected);
        var inTurn = Arrays.stream(Who.values())
                .sorted(Comparator.comparing(who -> expected.get(who.ordinal()).equals("+")))
                .toList();
        inTurn.forEach(who -> found.set(who.ordinal(), outcome(who, act)));
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "PROMISOR, COMPANY,",
        "PROMISOR, OLD_COMPANY, voice.answers-no-more",
        "PROMISOR, COMMUNITY, voice.not-the-obligor",
        "COMMUNITY, COMMUNITY,",
        "COMMUNITY, COMPANY, voice.promisor-not-community",
        "COMMUNITY, STRANGER, voice.not-a-beneficiary",
        "GUARANTOR, GUARANTOR,",
        "GUARANTOR, COMMUNITY, voice.guarantor-is-party",
        "GUARANTOR, STRANGER, voice.not-its-guarantor",
        "OTHER, STRANGER, voice.no-account"
    })
    void on_paper_each_party_is_heard_as_it_would_be_itself(Voice voice, Who who, @Nullable String refusal) {
        assertThat(outcome(Who.SECRETARIAT, () -> sayFor(voice, party(who))))
                .isEqualTo(refusal == null ? "+" : refusal);
    }

    @ParameterizedTest
    @EnumSource(
            value = Act.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LINK", "CORRECT"})
    void nothing_is_said_or_agreed_about_what_has_ended(Act act) {
        prepare(act);
        var id = sheet().commitment().id();
        asSecretariat(context, () -> commitments.end(id, new Ending(Ended.WITHDRAWN, today, "Sesión 12", null)));
        for (var who : Who.values()) {
            assertThat(outcome(who, act)).isIn("-", "ended-stays");
        }
        assertThat(Arrays.stream(Who.values()).map(who -> outcome(who, act))).contains("ended-stays");
    }

    private void prepare(Act act) {
        if (act == Act.DISPUTE) {
            asCompany(() -> statements.report(saying(Standing.FULFILLED)));
        }
        if (act == Act.MEET_CONDITION) {
            var deadline = Deadline.of(null, null, null, "Cuando llegue el permiso", null, 30);
            var seen = sheet().commitment();
            var data = seen.data().due(deadline);
            asSecretariat(context, () -> commitments.correct(seen.id(), seen.version(), data, "Era condicional"));
        }
        if (act == Act.AMEND_MILESTONE || act == Act.DROP_MILESTONE) {
            asSecretariat(context, () -> act(Act.ADD_MILESTONE));
        }
        if (Act.OF_A_PROPOSED_END.contains(act)) {
            asSecretariat(context, () -> act(Act.PROPOSE_END));
        }
        if (act == Act.LINK) {
            recorded("Otra posta", Deadline.NONE);
        }
    }

    private String outcome(Who who, Act act) {
        return outcome(who, () -> act(act));
    }

    private String outcome(Who who, Runnable act) {
        try {
            switch (who) {
                case COMPANY, OLD_COMPANY, COMMUNITY, STRANGER -> as(Role.DELEGATE, party(who), act);
                case GUARANTOR, OTHER_GUARANTOR, GUARANTOR_AND_BENEFICIARY -> as(Role.GUARANTOR, party(who), act);
                case SECRETARIAT -> asSecretariat(context, act);
                case ADMINISTRATOR -> as(Role.ADMINISTRATOR, guarantor, act);
                case NOBODY -> act.run();
            }
            return "+";
        } catch (AccessDeniedException | AuthenticationException denied) {
            return "-";
        } catch (Refusal refusal) {
            return refusal.key().replace("commitment.refusal.", "");
        }
    }

    private PartyId party(Who who) {
        return switch (who) {
            case COMPANY -> successor;
            case OLD_COMPANY -> promisor;
            case COMMUNITY, GUARANTOR_AND_BENEFICIARY -> community;
            case GUARANTOR -> guarantor;
            default -> stranger;
        };
    }

    private void sayFor(Voice voice, PartyId party) {
        var scan = sent("memorial.pdf", Samples.pdf());
        var said = saying(Standing.IN_PROGRESS, List.of(scan.id()), null, false);
        statements.sayFor(new SpeakFor(voice, party, false, "Memorial", said));
    }

    private void act(Act act) {
        var acts = new Acts(this);
        switch (act) {
            case REPORT -> statements.report(saying(Standing.IN_PROGRESS));
            case TELL -> statements.tell(saying(Standing.STALLED));
            case DISPUTE -> statements.dispute(saying(Standing.STALLED));
            case FIND -> statements.find(saying(Standing.PARTLY_FULFILLED));
            case SAY_FOR -> acts.sayFor();
            case EXTEND -> acts.amendments().extend(acts.moved(60));
            case AMEND -> acts.amendments().amend(acts.moved(5));
            case AMEND_WORDS -> acts.amendWords();
            case AMEND_RESPONSIBLE -> acts.amendResponsible(stranger);
            case MEET_CONDITION -> acts.meetCondition();
            case ADD_MILESTONE -> acts.addMilestone();
            case AMEND_MILESTONE -> acts.amendMilestone();
            case DROP_MILESTONE -> acts.dropMilestone();
            case PROPOSE_END -> acts.proposeEnd();
            case GIVE_VIEW -> acts.giveView();
            case GIVE_VIEW_FOR -> acts.giveViewFor();
            case CARRY_OUT_END -> acts.carryOutEnd();
            case DROP_END -> acts.dropEnd();
            case LINK -> acts.link();
            case CORRECT -> acts.correct();
        }
    }
}
