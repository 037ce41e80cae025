package org.rimanakuy.handover.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.rimanakuy.commitment.Headline;
import org.rimanakuy.commitment.LastWord;
import org.rimanakuy.commitment.OpenCommitment;
import org.rimanakuy.commitment.ScheduleReason;
import org.rimanakuy.commitment.ui.CommitmentNavigation;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.ui.EvidenceList;
import org.rimanakuy.handover.HandoverItem;

/** One commitment of a dossier: how it stands, what was said last, and whether it was accepted. */
final class HandoverEntry extends ListItem {

    private final Checkbox chosen = new Checkbox();
    private final transient DocumentService documents;

    /** @param ticked told when it is chosen or no longer; without one nobody here may accept */
    HandoverEntry(
            OpenCommitment open,
            HandoverItem item,
            DocumentService documents,
            boolean mayAccept,
            Consumer<Boolean> ticked) {
        this.documents = documents;
        addClassName("entry");
        var row = open.row();
        var name = new Div(CommitmentNavigation.link(row.number()), new Span(row.title()));
        name.addClassNames("entry-name", "with-mark");
        var headline = new Span(getTranslation("commitment.headline." + row.headline()));
        headline.addClassNames("status", "h-" + row.headline());
        var reason = ScheduleReason.of(row.schedule());
        var when = new Span(getTranslation(reason.key(), reason.arguments().toArray()));
        when.addClassNames("status", "s-" + row.schedule().state());
        var more = new Div(
                headline,
                when,
                new Span(getTranslation("handover.between", row.obligor(), String.join(", ", row.beneficiaries()))));
        more.addClassName("entry-more");
        add(name, more);
        if (row.headline() == Headline.DISPUTED && row.answerUntil() != null) {
            add(new Paragraph(getTranslation("handover.answer-until", row.answerUntil())));
        }
        open.said().forEach(said -> add(word(said)));
        if (open.said().isEmpty()) {
            add(soft(getTranslation("handover.silent")));
        }
        addDocuments(open);
        if (item.isAccepted()) {
            add(soft(getTranslation(
                    "handover.accepted-by",
                    item.acceptedBy().orElse(""),
                    item.acceptedOn().orElseThrow(),
                    item.remark().orElse(""))));
        } else if (mayAccept) {
            chosen.setLabel(getTranslation("handover.choose", row.number()));
            chosen.addValueChangeListener(changed -> ticked.accept(changed.getValue()));
            add(chosen);
        } else {
            add(soft(getTranslation("handover.not-accepted")));
        }
    }

    private void addDocuments(OpenCommitment open) {
        if (!open.documents().isEmpty()) {
            add(soft(getTranslation("handover.documents")), new EvidenceList(open.documents(), documents));
        }
    }

    void choose() {
        if (chosen.isAttached()) {
            chosen.setValue(true);
        }
    }

    private Div word(LastWord said) {
        var who = said.party() == null
                ? getTranslation("handover.said", getTranslation("commitment.voice." + said.voice()), said.statedOn())
                : getTranslation(
                        "handover.said-by",
                        getTranslation("commitment.voice." + said.voice()),
                        said.party(),
                        said.statedOn());
        var standing = new Span(getTranslation("commitment.standing." + said.standing()));
        standing.addClassName("standing");
        var word = new Div(new Paragraph(new Span(who), standing));
        word.addClassName("last-word");
        if (said.words() instanceof String spoken) {
            var quoted = new Paragraph(spoken);
            quoted.addClassName("quoted");
            word.add(quoted);
        }
        if (!said.evidence().isEmpty()) {
            word.add(new EvidenceList(said.evidence(), documents));
        }
        return word;
    }

    private static Paragraph soft(String text) {
        var soft = new Paragraph(text);
        soft.addClassNames("soft", "small");
        return soft;
    }
}
