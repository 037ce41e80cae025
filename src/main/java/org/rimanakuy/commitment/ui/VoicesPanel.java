package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.CommitmentSheet.Said;
import org.rimanakuy.commitment.Manner;
import org.rimanakuy.commitment.MilestoneRow;
import org.rimanakuy.commitment.StatementData;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.ui.EvidenceList;

/** What each voice says: the three that count side by side, whoever else spoke apart from them. Silence is shown as silence. */
final class VoicesPanel extends Div {

    private static final List<Voice> COUNTED = List.of(Voice.PROMISOR, Voice.COMMUNITY, Voice.GUARANTOR);

    private final CommitmentWords words = CommitmentWords.here();
    private final transient List<MilestoneRow> milestones;
    private final transient DocumentService documents;

    VoicesPanel(CommitmentSheet sheet, DocumentService documents) {
        this.documents = documents;
        milestones = sheet.milestones();
        var three = new Div();
        three.addClassName("voices");
        COUNTED.forEach(voice -> three.add(voice(voice, sheet.all(voice))));
        add(three, new DisputesPart(sheet));
        var others = sheet.all(Voice.OTHER);
        if (!others.isEmpty()) {
            var apart = new Div(
                    voice(Voice.OTHER, others), new Paragraph(getTranslation("commitment.view.others-not-counted")));
            apart.addClassName("others");
            add(apart);
        }
    }

    private Div voice(Voice voice, List<Said> said) {
        var column = new Div(new H3(words.of(voice)));
        column.addClassNames("voice", voice.name());
        if (said.isEmpty()) {
            column.addClassName("silent");
            column.add(new Paragraph(getTranslation("commitment.view.silent." + voice)));
            return column;
        }
        column.add(statement(said.getFirst()));
        if (said.size() > 1) {
            column.add(earlier(said.subList(1, said.size())));
        }
        return column;
    }

    private NativeDetails earlier(List<Said> said) {
        var list = new UnorderedList();
        said.forEach(one -> list.add(new ListItem(statement(one))));
        return new NativeDetails(getTranslation("commitment.view.earlier", said.size()), list);
    }

    private Div statement(Said one) {
        var statement = one.statement();
        var standing = new Paragraph(strong(words.of(statement.standing())));
        if (statement.disputes()) {
            standing.add(tag("commitment.view.disputes"));
        }
        if (one.takenBack()) {
            standing.add(tag("commitment.view.taken-back"));
        }
        var by = one.party()
                .map(party -> getTranslation("commitment.view.said-by", party.spokenName(), statement.statedOn()))
                .orElseGet(() -> getTranslation("commitment.view.said-by-nobody-named", statement.statedOn()));
        var told = new Div(standing, soft(by));
        told.addClassName("statement");
        if (statement.words() instanceof String spoken) {
            told.add(new Quotation(spoken));
        }
        if (statement.fulfilledOn() != null) {
            told.add(soft(getTranslation("commitment.view.fulfilled-on", statement.fulfilledOn())));
        }
        if (statement.occurrence() != null) {
            told.add(soft(getTranslation("commitment.view.about-occurrence", statement.occurrence())));
        }
        milestone(statement)
                .ifPresent(title -> told.add(soft(getTranslation("commitment.view.about-milestone", title))));
        if (statement.takesBack()) {
            told.add(soft(getTranslation("commitment.view.takes-back")));
        }
        told.add(soft(source(statement)));
        if (!one.evidence().isEmpty()) {
            told.add(new EvidenceList(one.evidence(), documents));
        }
        if (!one.examined().isEmpty()) {
            told.add(soft(getTranslation("commitment.view.examined")), new EvidenceList(one.examined(), documents));
        }
        return told;
    }

    private String source(StatementData statement) {
        if (statement.manner() == Manner.BY_ACCOUNT) {
            return getTranslation("commitment.view.source-own");
        }
        if (statement.source() instanceof String source) {
            return getTranslation(
                    statement.manner() == Manner.FROM_PAPER ? "commitment.view.source-paper" : "commitment.view.source",
                    source);
        }
        return getTranslation("commitment.view.source-unknown");
    }

    private Optional<String> milestone(StatementData statement) {
        return milestones.stream()
                .filter(row -> row.id().equals(statement.milestone()))
                .map(row -> row.data().title())
                .findFirst();
    }

    private Span tag(String key) {
        var tag = new Span(getTranslation(key));
        tag.addClassName("tag");
        return tag;
    }

    private static Span strong(String text) {
        var strong = new Span(text);
        strong.addClassName("standing");
        return strong;
    }

    private static Paragraph soft(String text) {
        var soft = new Paragraph(text);
        soft.addClassNames("soft", "small");
        return soft;
    }
}
