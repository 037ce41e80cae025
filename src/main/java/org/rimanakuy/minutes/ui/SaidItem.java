package org.rimanakuy.minutes.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.TreeMap;
import org.rimanakuy.dialogue.ui.DialogueNavigation;
import org.rimanakuy.minutes.Excerpt;
import org.rimanakuy.minutes.SaidRow;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.Wording;
import org.rimanakuy.shell.ExampleMark;

/** One line that was found: what it is, who said it, the words with what was sought marked, and where all of it stands. */
final class SaidItem extends ListItem {

    SaidItem(SaidRow row) {
        addClassNames("entry", "found");
        getElement().setAttribute("data-kind", row.kind().name());
        add(head(row), text(row), stances(row), where(row));
    }

    private Div head(SaidRow row) {
        var kind = new Span(getTranslation(Changes.key(row.kind())));
        kind.addClassName("found-kind");
        var head = new Div(kind);
        head.addClassName("with-mark");
        row.by().ifPresent(by -> {
            var name = new Span(by);
            name.addClassName("entry-name");
            head.add(name);
        });
        row.speaker().map(Span::new).ifPresent(head::add);
        row.consent().map(consent -> tag(getTranslation(Changes.key(consent)))).ifPresent(head::add);
        if (row.wording() == Wording.SUMMARY) {
            head.add(tag(getTranslation(Changes.key(row.wording()))));
        }
        if (row.example()) {
            head.add(new ExampleMark());
        }
        return head;
    }

    private static Paragraph text(SaidRow row) {
        var text = new Paragraph();
        text.addClassName("found-text");
        text.getElement().setAttribute("lang", row.language().code());
        row.excerpt().segments().forEach(segment -> text.getElement().appendChild(drawn(segment)));
        return text;
    }

    private static Element drawn(Excerpt.Segment segment) {
        return segment.sought() ? new Element("mark").setText(segment.text()) : Element.createText(segment.text());
    }

    private Div stances(SaidRow row) {
        var stances = new Div();
        stances.addClassName("entry-more");
        row.stances().stream()
                .collect(groupingBy(SaidRow.Taken::stance, TreeMap::new, mapping(SaidRow.Taken::name, joining(", "))))
                .forEach((stance, names) -> stances.add(
                        new Span(getTranslation("minutes.said.stance", getTranslation(Changes.key(stance)), names))));
        stances.setVisible(!row.stances().isEmpty());
        return stances;
    }

    private Div where(SaidRow row) {
        var session = DialogueNavigation.lineLink(
                row.session(), row.line(), getTranslation("minutes.said.session", row.session(), row.heldOn()));
        var where = new Div(session, new Span(row.roundtableName()));
        where.addClassName("entry-more");
        row.point()
                .map(point -> new Span(getTranslation("minutes.said.point", point)))
                .ifPresent(where::add);
        where.add(new Span(row.acta()
                .map(acta -> getTranslation("minutes.said.acta", acta))
                .or(() -> row.source().map(source -> getTranslation("minutes.said.source", source)))
                .orElseGet(() -> getTranslation("minutes.said.from-sources"))));
        return where;
    }

    private static Span tag(String word) {
        var tag = new Span(word);
        tag.addClassName("tag");
        return tag;
    }
}
