package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.minutes.Approval;
import org.rimanakuy.minutes.MinutesRow;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shell.Facts;

/** The acta of a session: its state and terms, what lacks, what circulated, who asked and answered what; told anew after each act. */
final class ActaPart extends Section {

    private final transient ActaServices services;
    private final transient SessionRow session;

    ActaPart(ActaServices services, SessionRow session) {
        this.services = services;
        this.session = session;
        addClassName("acta");
        show();
    }

    void show() {
        removeAll();
        add(new H2(getTranslation("minutes.acta.title")));
        var minutes = services.minutes().find(session.id());
        if (minutes.isEmpty()) {
            add(soft(getTranslation("minutes.acta.none")));
            return;
        }
        services.approvals().of(session.id()).ifPresentOrElse(this::tell, () -> add(soft(untold(minutes.get()))));
    }

    private String untold(MinutesRow minutes) {
        return minutes.isCirculating()
                ? getTranslation("minutes.acta.circulates-until", minutes.answersUntil())
                : getTranslation("minutes.acta.is-draft");
    }

    private void tell(Approval approval) {
        add(facts(approval.minutes()));
        add(new QualityPanel(approval.quality()));
        add(new ActaActs(services, session, approval, this::show));
        if (!approval.versions().isEmpty()) {
            add(
                    new AnswersPart(services, approval, this::show),
                    new CorrectionsPart(services, approval, this::show),
                    new VersionsPart(services, approval));
        }
    }

    private Facts facts(MinutesRow minutes) {
        var state = new Span(getTranslation(Changes.key(minutes.state())));
        state.addClassNames("tag", "minutes-" + minutes.state());
        var facts = new Facts().with(getTranslation("minutes.acta.state"), new Div(state));
        facts.with(getTranslation("minutes.acta.number"), minutes.number());
        facts.with(getTranslation("minutes.acta.manner"), getTranslation(Changes.key(minutes.manner())));
        facts.with(getTranslation("minutes.acta.from"), minutes.transcribedFrom());
        facts.with(getTranslation("minutes.acta.by"), minutes.transcribedBy());
        if (minutes.isCirculating()) {
            facts.with(getTranslation("minutes.acta.version"), Integer.toString(minutes.frozen()));
            facts.with(
                    getTranslation("minutes.acta.corrections-until"),
                    getTranslation("minutes.acta.day", minutes.correctionsUntil()));
            facts.with(
                    getTranslation("minutes.acta.answers-until"),
                    getTranslation("minutes.acta.day", minutes.answersUntil()));
        }
        if (minutes.closedAt() != null && minutes.sha256() != null) {
            var on = minutes.closedAt().atZone(session.data().zone()).toLocalDate();
            var hash = new Code(minutes.sha256());
            hash.addClassName("hash");
            facts.with(getTranslation("minutes.acta.closed-on"), getTranslation("minutes.acta.day", on))
                    .with(getTranslation("minutes.acta.hash"), hash);
        }
        return facts;
    }

    private static Paragraph soft(String text) {
        var soft = new Paragraph(text);
        soft.addClassName("soft");
        return soft;
    }
}
