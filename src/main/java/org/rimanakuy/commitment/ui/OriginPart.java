package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.rimanakuy.agreement.ClauseRow;
import org.rimanakuy.agreement.ui.AgreementNavigation;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.MadeIn;
import org.rimanakuy.dialogue.ui.DialogueNavigation;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.shared.Wording;
import org.rimanakuy.shell.Facts;

/** From which agreement, clause, minutes line and document it is known, and where it belongs. */
final class OriginPart extends Div {

    OriginPart(CommitmentSheet sheet) {
        var data = sheet.commitment().data();
        var facts = new Facts();
        sheet.agreement()
                .ifPresentOrElse(
                        agreement -> facts.with(
                                getTranslation("commitment.view.agreement"),
                                AgreementNavigation.link(
                                        agreement.code(),
                                        getTranslation("commitment.view.coded", agreement.code(), agreement.title()))),
                        () -> facts.withOr(
                                getTranslation("commitment.view.agreement"),
                                null,
                                getTranslation("commitment.view.unknown.agreement")));
        sheet.clause().ifPresent(clause -> facts.with(getTranslation("commitment.view.clause"), clause(clause)));
        if (data.origin().minutesLine() instanceof String line) {
            facts.with(getTranslation("commitment.view.minutes-line"), line);
        }
        sheet.madeIn().ifPresent(madeIn -> facts.with(getTranslation("commitment.view.made-in"), session(madeIn)));
        facts.with(getTranslation("commitment.view.made-on"), getTranslation("commitment.view.date", data.madeOn()));
        place(sheet, facts);
        if (data.origin().source() instanceof String source) {
            facts.with(getTranslation("commitment.view.source-of"), source);
        } else {
            facts.withOr(
                    getTranslation("commitment.view.source-of"),
                    null,
                    getTranslation("commitment.view.unknown.source"));
        }
        facts.with(
                getTranslation("commitment.view.followed-since"),
                data.followedSince() == null
                        ? getTranslation("commitment.view.not-followed")
                        : getTranslation("commitment.view.date", data.followedSince()));
        add(facts);
    }

    private void place(CommitmentSheet sheet, Facts facts) {
        if (sheet.place().isEmpty()) {
            facts.withOr(
                    getTranslation("commitment.view.place"), null, getTranslation("commitment.view.unknown.place"));
        } else {
            facts.with(
                    getTranslation("commitment.view.place"),
                    sheet.place().stream().map(PlaceRow::name).collect(Collectors.joining(" › ")));
        }
    }

    private Div session(MadeIn madeIn) {
        var link = DialogueNavigation.sessionLink(
                madeIn.session(), getTranslation("commitment.view.coded", madeIn.session(), madeIn.title()));
        var acta = new Paragraph(
                madeIn.acta() == null
                        ? getTranslation("commitment.view.acta-missing")
                        : getTranslation("commitment.view.acta", madeIn.acta()));
        acta.addClassNames("soft", "small");
        return new Div(link, acta);
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
