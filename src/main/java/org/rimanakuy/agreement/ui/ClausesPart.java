package org.rimanakuy.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.rimanakuy.agreement.ClauseRow;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.Wording;

/** The clauses as they stand in the agreement; a summary is always marked as one, and each says its language. */
final class ClausesPart extends Section {

    ClausesPart(List<ClauseRow> clauses, Function<ClauseRow, List<Component>> acts) {
        addClassName("clauses");
        add(new H2(getTranslation("agreement.view.clauses")));
        if (clauses.isEmpty()) {
            add(new Paragraph(getTranslation("agreement.view.no-clauses")));
        }
        clauses.forEach(row -> add(clause(row, acts)));
    }

    private Article clause(ClauseRow row, Function<ClauseRow, List<Component>> acts) {
        var text = new Paragraph(row.text());
        text.addClassName("clause-text");
        text.addClassName(row.wording() == Wording.SUMMARY ? "summary" : "literal");
        text.getElement().setAttribute("lang", row.language().code());
        var wording = new Span(getTranslation(Changes.key(row.wording())));
        wording.addClassName("tag");
        var source = new Span(
                row.source() == null
                        ? getTranslation("agreement.view.no-source")
                        : getTranslation("agreement.view.source", row.source()));
        var more = new Div(wording, new Span(getTranslation(Changes.key(row.language()))), source);
        more.addClassName("entry-more");
        var clause = new Article(new H3(heading(row)), text, more);
        clause.add(acts.apply(row));
        clause.addClassName("clause");
        return clause;
    }

    private String heading(ClauseRow row) {
        return row.heading() == null
                ? getTranslation("agreement.view.clause", row.number())
                : getTranslation("agreement.view.clause-heading", row.number(), row.heading());
    }
}
