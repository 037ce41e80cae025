package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.place.ui.PlaceNavigation;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shell.Facts;
import org.springframework.stereotype.Component;

/** What is known about a session, and what is not and ought to be. */
@Component
class SessionFacts {

    private final SessionWords words;

    SessionFacts(SessionWords words) {
        this.words = words;
    }

    Facts of(SessionPage page) {
        var data = page.session().data();
        var facts = new Facts()
                .with(
                        say("session-form.roundtable"),
                        DialogueNavigation.roundtableLink(
                                page.roundtable().code(), page.roundtable().name()))
                .with(say("session-form.kind"), I18NProvider.translate(Changes.key(data.kind())))
                .with(say("session-form.held-on"), words.when(data))
                .withOr(say("session-form.venue"), data.venue(), say("sessions.venue-unknown"));
        page.place()
                .ifPresent(place -> facts.with(
                        say("session-form.place"), PlaceNavigation.link(place.code(), place.name())));
        return ran(facts, page.session())
                .withOr(say("session-form.languages"), words.languages(data), say("sessions.languages-unknown"))
                .withOr(say("session-form.interpreter"), data.interpreter(), say("sessions.nobody"))
                .withOr(say("session-form.drafter"), data.drafter(), say("sessions.nobody"))
                .with(say("session-form.note"), data.note())
                .with(say("session-form.source"), data.source());
    }

    private Facts ran(Facts facts, SessionRow session) {
        return facts.with(say("sessions.opened-at"), hour(session.openedAt(), session))
                .with(say("sessions.closed-at"), hour(session.closedAt(), session))
                .with(say("sessions.reason"), session.stateReason());
    }

    private @Nullable String hour(java.time.@Nullable Instant at, SessionRow session) {
        return at == null ? null : words.hour(at, session.data());
    }

    private static String say(String what) {
        return I18NProvider.translate("dialogue." + what);
    }
}
