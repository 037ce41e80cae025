package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.rimanakuy.agreement.ClauseRow;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.shared.Wording;

/** From which agreement, clause, minutes line and document it is known, and where it belongs. */
final class OriginPart extends Div {

    OriginPart(CommitmentSheet sheet) {
        var data = sheet.commitment().data();
        var facts = new Facts();
        sheet.agreement()
                .ifPresentOrElse(
                        agreement -> facts.fact(
                                "commitment.view.agreement",
                                getTranslation("commitment.view.coded", agreement.code(), agreement.title())),
                        () -> facts.unknown("commitment.view.agreement", "commitment.view.unknown.agreement"));
        sheet.clause().ifPresent(clause -> facts.fact("commitment.view.clause", clause(clause)));
        if (data.origin().minutesLine() instanceof String line) {
            facts.fact("commitment.view.minutes-line", line);
        }
        facts.fact("commitment.view.made-on", getTranslation("commitment.view.date", data.madeOn()));
        if (sheet.place().isEmpty()) {
            facts.unknown("commitment.view.place", "commitment.view.unknown.place");
        } else {
            facts.fact(
                    "commitment.view.place",
                    sheet.place().stream().map(PlaceRow::name).collect(Collectors.joining(" › ")));
        }
        if (data.origin().source() instanceof String source) {
            facts.fact("commitment.view.source-of", source);
        } else {
            facts.unknown("commitment.view.source-of", "commitment.view.unknown.source");
        }
        facts.fact(
                "commitment.view.followed-since",
                data.followedSince() == null
                        ? getTranslation("commitment.view.not-followed")
                        : getTranslation("commitment.view.date", data.followedSince()));
        add(facts);
    }

    private Div clause(ClauseRow clause) {
        var heading = clause.heading() == null
                ? clause.number()
                : getTranslation("commitment.view.clause-named", clause.number(), clause.heading());
        var words = new Quotation(clause.text());
        words.addClassNames("words", "clause");
        words.getElement().setAttribute("lang", clause.language().code());
        var wording = new Paragraph(getTranslation(
                clause.wording() == Wording.LITERAL
                        ? "commitment.view.wording.literal"
                        : "commitment.view.wording.summary"));
        wording.addClassNames("soft", "small");
        return new Div(new Span(heading), words, wording);
    }
}
