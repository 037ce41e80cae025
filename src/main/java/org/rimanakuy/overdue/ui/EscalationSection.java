package org.rimanakuy.overdue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Optional;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.ui.CommitmentSection;
import org.rimanakuy.dialogue.EscalationStep;
import org.rimanakuy.overdue.EscalationRow;
import org.rimanakuy.overdue.EscalationService;
import org.rimanakuy.overdue.OutsideLetterPdf;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shell.Words;
import org.springframework.stereotype.Component;

/** On a commitment's page: to whom it climbed, and for the secretariat whom to tell by hand and the draft for the outside. */
@Component
class EscalationSection implements CommitmentSection {

    private final EscalationService escalations;
    private final OutsideLetterPdf paper;
    private final CurrentUser currentUser;
    private final Words words;

    EscalationSection(EscalationService escalations, OutsideLetterPdf paper, CurrentUser currentUser, Words words) {
        this.escalations = escalations;
        this.paper = paper;
        this.currentUser = currentUser;
        this.words = words;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(CommitmentSheet sheet) {
        var steps = escalations.of(sheet.commitment().id());
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        var part = new Section();
        part.addClassNames("sheet-part", "escalation");
        part.add(new H2(part.getTranslation("overdue.section.title")));
        var list = new OrderedList();
        steps.reversed().forEach(step -> list.add(item(step, part)));
        part.add(list);
        var toCarry = steps.stream()
                .anyMatch(step -> step.step() == EscalationStep.OUTSIDE
                        && step.stoppedOn().isEmpty());
        if (toCarry && currentUser.is(Role.SECRETARIAT)) {
            part.add(letter(sheet.commitment().number(), part.getTranslation("overdue.section.letter")));
        }
        return Optional.of(part);
    }

    private ListItem item(EscalationRow step, Section part) {
        var who = step.body().orElseGet(() -> part.getTranslation("overdue.to." + step.step()));
        var item = new ListItem(part.getTranslation("overdue.section.step", who, words.day(step.takenOn())));
        if (step.letters() > 0) {
            item.add(soft(part.getTranslation("overdue.section.letters", step.letters())));
        }
        step.byHand().ifPresent(names -> item.add(soft(part.getTranslation("overdue.section.by-hand", names))));
        step.stoppedOn()
                .ifPresent(day -> item.add(soft(part.getTranslation("overdue.section.stopped", words.day(day)))));
        return item;
    }

    private Anchor letter(CommitmentNumber number, String text) {
        DownloadHandler handler = event -> {
            event.setFileName("carta-" + number + ".pdf");
            event.setContentType("application/pdf");
            paper.write(number, event.getOutputStream());
        };
        return new Anchor(handler, text);
    }

    private static Paragraph soft(String text) {
        var soft = new Paragraph(text);
        soft.addClassNames("soft", "small");
        return soft;
    }
}
