package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rimanakuy.dialogue.InvitationPlan;
import org.rimanakuy.dialogue.InvitationRow;
import org.rimanakuy.dialogue.InvitationService;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionState;
import org.rimanakuy.notice.LetterRow;
import org.rimanakuy.notice.LetterService;
import org.rimanakuy.notice.LetterState;
import org.rimanakuy.notice.MailState;
import org.rimanakuy.notice.Phrasebook;
import org.rimanakuy.notice.Phrases;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shell.Confirm;
import org.rimanakuy.shell.Notices;

/** The secretariat's invitations to a session: when the last one went, what changed since, who gets the next. */
final class InvitationsPart extends Section {

    private final SessionId session;
    private final transient InvitationService invitations;
    private final transient LetterService letters;
    private final transient Phrases phrases;

    InvitationsPart(SessionId session, InvitationService invitations, LetterService letters, Phrasebook phrasebook) {
        this.session = session;
        this.invitations = invitations;
        this.letters = letters;
        this.phrases = phrasebook.in(Language.of(getLocale()));
        addClassName("invitations");
        var plan = invitations.plan(session);
        add(new H2(getTranslation("dialogue.invitation.heading")));
        if (plan.last() == null) {
            add(new Paragraph(getTranslation("dialogue.invitation.not-yet")));
        } else {
            tellOfLast(plan, plan.last());
        }
        if (plan.session().state() == SessionState.PLANNED) {
            offer(plan);
        }
    }

    private void tellOfLast(InvitationPlan plan, InvitationRow last) {
        var zone = plan.session().data().zone();
        add(new Paragraph(
                getTranslation("dialogue.invitation.went", last.sequence(), phrases.when(last.sentAt(), null, zone))));
        var fates = letters.about(session.value()).stream()
                .filter(letter -> !letter.postedAt().isBefore(last.sentAt()))
                .map(LetterRow::state)
                .toList();
        add(new Paragraph(getTranslation(
                "dialogue.invitation.fates",
                fates.size(),
                count(fates, LetterState.SENT),
                count(fates, LetterState.WAITING),
                count(fates, LetterState.FAILED) + count(fates, LetterState.RETURNED))));
        add(new Div(new Anchor("letters", getTranslation("dialogue.invitation.letters"))));
        if (plan.now() != null && plan.session().state() == SessionState.PLANNED) {
            var changes = plan.now().changesSince(last.said(), zone, phrases);
            add(new Paragraph(getTranslation("dialogue.invitation.changes", changes.size())));
            addList(changes);
        }
    }

    private static long count(List<LetterState> fates, LetterState wanted) {
        return fates.stream().filter(wanted::equals).count();
    }

    private void offer(InvitationPlan plan) {
        var addressees = plan.addressees();
        var reached = addressees.reached();
        if (!reached.isEmpty()) {
            var names = new UnorderedList();
            reached.forEach(one -> names.add(
                    new ListItem(getTranslation("dialogue.invitation.recipient", one.name(), one.address()))));
            add(new NativeDetails(getTranslation("dialogue.invitation.reached", reached.size()), names));
        }
        if (!addressees.unreached().isEmpty()) {
            add(new Paragraph(getTranslation(
                    "dialogue.invitation.unreached", addressees.unreached().size())));
            addList(addressees.unreached());
        }
        if (letters.mail() != MailState.READY) {
            add(new Paragraph(getTranslation(Changes.key(letters.mail()))));
        }
        if (plan.now() == null) {
            add(new Paragraph(getTranslation("dialogue.refusal.invitation-without-hour")));
        } else if (reached.isEmpty()) {
            add(new Paragraph(getTranslation("dialogue.refusal.invitation-nobody")));
        } else {
            addInvite(plan);
        }
    }

    private void addInvite(InvitationPlan plan) {
        var key = plan.last() == null ? "dialogue.invitation.first" : "dialogue.invitation.again";
        var next = new Button(getTranslation(key + ".act"), clicked -> ask(key, plan));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(next);
        acts.addClassName("acts");
        add(acts);
    }

    private void ask(String key, InvitationPlan plan) {
        var number = plan.addressees().reached().size();
        Confirm.ask(
                key,
                () -> {
                    var asked = invitations.invite(session, plan.session().version());
                    Notices.done("dialogue.invitation.posted", asked.reached().size());
                    UI.getCurrent().refreshCurrentRoute(false); // the session has a new version now
                },
                number);
    }

    private void addList(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        if (!lines.isEmpty()) {
            add(list);
        }
    }
}
