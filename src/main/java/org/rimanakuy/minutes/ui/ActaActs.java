package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionState;
import org.rimanakuy.minutes.Approval;
import org.rimanakuy.minutes.MinutesManner;
import org.rimanakuy.minutes.MinutesRow;
import org.rimanakuy.security.Role;
import org.rimanakuy.shell.Confirm;
import org.rimanakuy.shell.Notices;

/** What whoever looks may do about an acta now; what is not open yet says why. */
final class ActaActs extends Div {

    private final transient ActaServices services;
    private final transient SessionRow session;
    private final transient Approval approval;
    private final transient Runnable afterwards;
    private final Div acts = new Div();

    ActaActs(ActaServices services, SessionRow session, Approval approval, Runnable afterwards) {
        this.services = services;
        this.session = session;
        this.approval = approval;
        this.afterwards = afterwards;
        acts.addClassName("acts");
        add(acts);
        var minutes = approval.minutes();
        if (services.currentUser().is(Role.SECRETARIAT) && minutes.manner() != MinutesManner.FROM_SOURCE) {
            keep(minutes);
        }
        if (services.currentUser().is(Role.DELEGATE)) {
            answer();
        }
        download(minutes);
    }

    private void keep(MinutesRow minutes) {
        if (minutes.isDraft()) {
            if (session.state() == SessionState.HELD) {
                acts.add(primary("minutes.acta.circulate.act", this::circulate));
            } else {
                say("minutes.acta.refusal.not-held");
            }
            acts.add(button("minutes.acta.transcribe.act", this::transcribe));
        } else if (minutes.isCirculating()) {
            if (approval.changed()) {
                say("minutes.acta.refusal.changed-since", minutes.frozen());
                acts.add(primary("minutes.acta.circulate.again", this::circulate));
            }
            offerToClose();
        }
    }

    private void offerToClose() {
        var open = approval.openCorrections();
        if (approval.mayBeClosed(services.today())) {
            acts.add(primary("minutes.acta.close.act", this::close));
        } else if (open > 0) {
            say("minutes.acta.refusal.corrections-open", open);
        } else if (!approval.changed() && approval.minutes().answersUntil() instanceof LocalDate until) {
            say(
                    "minutes.acta.refusal.answers-until",
                    until,
                    approval.unanswered().size());
        }
    }

    private void circulate() {
        Confirm.ask(
                "minutes.acta.circulate",
                () -> Tried.to(
                        () -> Notices.done(
                                "minutes.acta.circulated",
                                services.circulation()
                                        .circulate(
                                                session.id(), approval.minutes().version())),
                        this::wholePage),
                session.code());
    }

    private void close() {
        var names = services.parties().names();
        var silent = approval.unanswered().stream().map(names::of).collect(Collectors.joining(", "));
        Confirm.ask(
                "minutes.acta.close",
                () -> Tried.to(
                        () -> Notices.done(
                                "minutes.acta.closed",
                                services.closing()
                                        .close(session.id(), approval.minutes().version())
                                        .toString()),
                        this::wholePage),
                session.code(),
                approval.unanswered().size(),
                silent);
    }

    /** What was said, the agenda and the people are shown as fixed from here on too. */
    private void wholePage() {
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
    }

    private void transcribe() {
        new TranscribeForm().openToRecord(asked -> {
            services.circulation().transcribe(session.id(), approval.minutes().version(), asked.from());
            afterwards.run();
        });
    }

    private void answer() {
        var party = services.currentUser().required().party();
        party.filter(approval::mayBeAnsweredBy).ifPresent(mine -> {
            acts.add(primary(
                    "minutes.acta.answer.act",
                    () -> new AnswerForm(approval, false, services).openToRecord(asked -> {
                        services.answers().answer(asked.said(approval));
                        Notices.done("minutes.acta.answered");
                        afterwards.run();
                    })));
            if (approval.mayBeCorrectedBy(mine, services.today())) {
                acts.add(button("minutes.acta.correct.act", this::correct));
            }
        });
    }

    private void correct() {
        var lines = services.minutes().lines(session.id());
        new CorrectionForm(lines).openToRecord(asked -> {
            services.corrections().propose(asked.about(approval));
            Notices.done("minutes.acta.proposed");
            afterwards.run();
        });
    }

    private void download(MinutesRow minutes) {
        var number = minutes.number();
        if (number == null && approval.latest().isEmpty()) {
            return;
        }
        var name = number == null ? session.code() + "-v" + minutes.frozen() : number;
        DownloadHandler handler = event -> {
            event.setFileName(name + ".pdf");
            event.setContentType("application/pdf");
            if (number == null) {
                services.paper().writeCirculating(session.id(), event.getOutputStream());
            } else {
                services.paper().write(number, event.getOutputStream());
            }
        };
        acts.add(new Anchor(handler, getTranslation("minutes.acta.pdf", name)));
    }

    private void say(String key, Object... arguments) {
        addComponentAsFirst(new Paragraph(getTranslation(key, arguments)));
    }

    private Button primary(String key, Runnable act) {
        var button = button(key, act);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button button(String key, Runnable act) {
        return new Button(getTranslation(key), clicked -> act.run());
    }
}
