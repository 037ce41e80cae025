package org.rimanakuy.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInContext;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Every role, every act, and how the person is related to the session. */
@IntegrationTest
class WhoMayApproveTest {

    @Autowired
    ApplicationContext context;

    HeldSession held;
    UUID asked = new UUID(0, 0);

    @BeforeEach
    void circulate() {
        CleanDatabase.clean(context);
        held = new HeldSession(context);
        held.circulate();
        held.propose(held.room.community, "La empresa construirá el reservorio en 2027.");
        asked = held.approval().corrections().getFirst().id();
    }

    /** may: it is done; no: the door is shut; anything else is the sentence with which it is refused. */
    @ParameterizedTest
    @CsvSource({
        "SECRETARIAT,   nobody,    answer,    no",
        "SECRETARIAT,   nobody,    propose,   no",
        "SECRETARIAT,   nobody,    answerFor, without-paper",
        "SECRETARIAT,   nobody,    accept,    may",
        "SECRETARIAT,   nobody,    decline,   may",
        "SECRETARIAT,   nobody,    circulate, nothing-changed",
        "SECRETARIAT,   nobody,    close,     corrections-open",
        "DELEGATE,      community, answer,    may",
        "DELEGATE,      company,   answer,    may",
        "DELEGATE,      guarantor, answer,    did-not-attend",
        "DELEGATE,      nobody,    answer,    speaks-for-nobody",
        "DELEGATE,      community, propose,   may",
        "DELEGATE,      guarantor, propose,   did-not-attend",
        "DELEGATE,      nobody,    propose,   speaks-for-nobody",
        "DELEGATE,      community, answerFor, no",
        "DELEGATE,      community, accept,    no",
        "DELEGATE,      community, decline,   no",
        "DELEGATE,      community, circulate, no",
        "DELEGATE,      community, close,     no",
        "GUARANTOR,     guarantor, answer,    no",
        "GUARANTOR,     community, answer,    no",
        "GUARANTOR,     guarantor, propose,   no",
        "GUARANTOR,     guarantor, close,     no",
        "ADMINISTRATOR, nobody,    answer,    no",
        "ADMINISTRATOR, nobody,    accept,    no",
        "ADMINISTRATOR, nobody,    circulate, no",
        "ADMINISTRATOR, nobody,    close,     no",
    })
    void an_act_is_open_to_those_whose_it_is(Role role, String relation, String act, String expected) {
        var party = switch (relation) {
            case "community" -> held.room.community;
            case "company" -> held.room.company;
            case "guarantor" -> held.room.guarantor;
            default -> null;
        };
        assertThat(outcome(() -> run(party, role, () -> act(act)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "SECRETARIAT,   nobody,    true",
        "GUARANTOR,     nobody,    true",
        "DELEGATE,      community, true",
        "DELEGATE,      guarantor, true",
        "DELEGATE,      nobody,    false",
        "ADMINISTRATOR, nobody,    false",
    })
    void what_circulates_is_read_by_those_it_concerns(Role role, String relation, boolean reads) {
        var party = switch (relation) {
            case "community" -> held.room.community;
            case "guarantor" -> held.room.guarantor;
            default -> null;
        };
        run(
                party,
                role,
                () -> assertThat(context.getBean(ApprovalService.class)
                                .of(held.session)
                                .isPresent())
                        .isEqualTo(reads));
        assertThat(context.getBean(ActaService.class).of(held.session)).isEmpty();
    }

    private static void run(@Nullable PartyId party, Role role, Runnable act) {
        if (party != null) {
            SignedInContext.run(party, act, role);
        } else {
            SignedInContext.runAlone(act, role);
        }
    }

    private void act(String act) {
        var version = held.version();
        var approves = new AnswerMinutes(held.session, 1, new Answer(AnswerKind.APPROVED, null));
        switch (act) {
            case "answer" -> context.getBean(AnswerService.class).answer(approves);
            case "answerFor" ->
                context.getBean(AnswerService.class)
                        .answerFor(new AnswerFor(held.room.company, "Carta", null, approves));
            case "propose" ->
                context.getBean(CorrectionService.class)
                        .propose(new ProposeCorrection(held.session, 1, held.agreement.id(), "Otra", "Porque sí"));
            case "accept" -> context.getBean(CorrectionService.class).accept(held.session, version, asked, null);
            case "decline" -> context.getBean(CorrectionService.class).decline(held.session, version, asked, "No");
            case "circulate" -> context.getBean(CirculationService.class).circulate(held.session, version);
            case "close" -> context.getBean(ClosingService.class).close(held.session, version);
            default -> throw new IllegalArgumentException(act);
        }
    }

    private static String outcome(Runnable act) {
        try {
            act.run();
            return "may";
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException shut) {
            return "no";
        } catch (Refusal refused) {
            return refused.key().replace("minutes.acta.refusal.", "");
        }
    }
}
