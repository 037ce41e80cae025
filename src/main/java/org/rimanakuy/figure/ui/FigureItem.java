package org.rimanakuy.figure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rimanakuy.figure.FigureTable.Line;
import org.rimanakuy.figure.FigureTable.Stated;

/** A check with what it comes to, or a figure with who states it, and the way to correct either. */
final class FigureItem extends ListItem {

    FigureItem(Line line, Optional<Button> correct) {
        var data = line.row().data();
        addClassName("entry");
        add(
                head(data.code(), data.title() + " · " + data.formula(), line.outcome()),
                new Paragraph(
                        line.isEqual()
                                ? getTranslation("figure.equal", line.stated())
                                : getTranslation("figure.told", line.stated(), line.recomputed(), line.difference())));
        line.remarks().forEach(remark -> add(new Paragraph(remark)));
        Optional.ofNullable(data.note()).map(Paragraph::new).ifPresent(this::add);
        correct.ifPresent(this::add);
    }

    FigureItem(Stated figure, Optional<Button> correct) {
        var data = figure.row().data();
        addClassName("entry");
        add(
                head(data.code(), data.subject() + ". " + data.measure(), figure.value()),
                new Paragraph(Stream.of(figure.period(), data.base(), data.statedBy(), data.source(), data.note())
                        .filter(text -> text != null && !text.isBlank())
                        .collect(Collectors.joining(" · "))));
        correct.ifPresent(this::add);
    }

    private static Paragraph head(String code, String named, String told) {
        var number = new Span(code);
        number.addClassName("number");
        return new Paragraph(number, new Span(" " + named + ": " + told));
    }
}
