package org.rimanakuy.minutes.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.shared.Changes;

/** A line of the minutes to read: what it is and who said it, the words, who stood where, and what it promises or lacks. */
final class SaidLine extends Div {

    /** @param marks see {@link LineMarks} */
    SaidLine(LineRow line, PartyNames names, List<String> marks) {
        var data = line.data();
        setId(line.code());
        addClassNames("said-line", "said-depth-" + data.depth());
        getElement().setAttribute("data-kind", data.kind().name());
        var text = new Paragraph(data.text());
        text.addClassName("said-text");
        text.getElement().setAttribute("lang", data.language().code());
        add(head(line, names), text);
        note(stances(line, names));
        note(String.join(" · ", marks));
    }

    private Div head(LineRow line, PartyNames names) {
        var data = line.data();
        var head = new Div(new Span(getTranslation(Changes.key(data.kind()))));
        head.addClassName("said-head");
        if (data.party() != null) {
            head.add(new Span(names.of(data.party())));
        }
        if (data.speaker() != null) {
            head.add(new Span(data.speaker()));
        }
        if (data.consent() != null) {
            head.add(new Span(getTranslation(Changes.key(data.consent()))));
        }
        if (data.settles() != null) {
            head.add(new Span(getTranslation("minutes.live.settles", data.settles())));
        }
        if (data.addendumTo() != null) {
            head.add(new Span(getTranslation("minutes.live.addendum", data.addendumTo())));
        }
        return head;
    }

    private String stances(LineRow line, PartyNames names) {
        return line.stances().entrySet().stream()
                .collect(groupingBy(
                        Map.Entry::getValue, TreeMap::new, mapping(one -> names.of(one.getKey()), joining(", "))))
                .entrySet()
                .stream()
                .map(one -> getTranslation(
                        "minutes.said.stance", getTranslation(Changes.key(one.getKey())), one.getValue()))
                .collect(joining(" · "));
    }

    private void note(String words) {
        if (!words.isEmpty()) {
            var note = new Paragraph(words);
            note.addClassNames("soft", "small");
            add(note);
        }
    }
}
