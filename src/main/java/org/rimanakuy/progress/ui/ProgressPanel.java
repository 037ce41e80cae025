package org.rimanakuy.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import org.rimanakuy.commitment.Manner;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.ui.EvidenceList;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.progress.Progress;
import org.rimanakuy.progress.ProgressRow;
import org.rimanakuy.shell.Words;

/** How far each voice says that a work is along: the three that count side by side, whoever else spoke apart from them. */
final class ProgressPanel extends Div {

    private final transient Progress progress;
    private final transient PartyNames names;
    private final transient Words words;
    private final transient DocumentService documents;

    ProgressPanel(Progress progress, PartyNames names, Words words, DocumentService documents) {
        this.progress = progress;
        this.names = names;
        this.words = words;
        this.documents = documents;
        progress.apart()
                .filter(points -> points.signum() > 0)
                .ifPresent(points -> add(new Paragraph(getTranslation("progress.apart", words.number(points)))));
        var three = new Div();
        three.addClassName("voices");
        progress.voices().forEach(voice -> three.add(voice(voice)));
        add(three);
    }

    private Div voice(Voice voice) {
        var column = new Div(new H3(getTranslation("progress.voice." + voice)));
        column.addClassNames("voice", voice.name());
        var said = progress.of(voice);
        if (said.isEmpty()) {
            column.addClassName("silent");
            column.add(new Paragraph(getTranslation("progress.silent")));
            return column;
        }
        column.add(report(said.getFirst()));
        if (said.size() > 1) {
            column.add(earlier(said.subList(1, said.size())));
        }
        return column;
    }

    private NativeDetails earlier(List<ProgressRow> said) {
        var list = new UnorderedList();
        said.forEach(one -> list.add(new ListItem(report(one))));
        return new NativeDetails(getTranslation("progress.earlier", said.size()), list);
    }

    private Div report(ProgressRow row) {
        var data = row.data();
        var percent = new Span(getTranslation("progress.percent", words.number(data.percent())));
        percent.addClassName("standing");
        var party = data.party();
        var told = new Div(
                new Paragraph(percent),
                soft(getTranslation(
                        "progress.as-of",
                        data.asOf(),
                        party == null ? "none" : names.row(party).spokenName())));
        told.addClassName("statement");
        if (progress.isLessThanBefore(row)) {
            told.add(new Paragraph(getTranslation("progress.less-than-before")));
        }
        if (data.words() instanceof String spoken) {
            told.add(new Paragraph(spoken));
        }
        told.add(soft(
                data.manner() == Manner.BY_ACCOUNT
                        ? getTranslation("progress.own-words")
                        : getTranslation("progress.source." + data.manner(), Objects.requireNonNull(data.source()))));
        if (row.evidence().isEmpty()) {
            told.add(soft(getTranslation("progress.no-evidence")));
        } else {
            told.add(new EvidenceList(row.evidence(), documents));
        }
        return told;
    }

    private static Paragraph soft(String text) {
        var soft = new Paragraph(text);
        soft.addClassNames("soft", "small");
        return soft;
    }
}
