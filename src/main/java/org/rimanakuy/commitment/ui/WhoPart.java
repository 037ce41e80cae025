package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.party.PartyRow;

/** Who promised, who answers today and how it came to them, to whom, and who was to follow it up. */
final class WhoPart extends Div {

    WhoPart(CommitmentSheet sheet) {
        var facts = new Facts();
        facts.fact("commitment.view.promised-by", sheet.promisor().name());
        facts.fact("commitment.view.answers-today", sheet.obligor().name());
        if (!sheet.chain().isEmpty()) {
            facts.fact("commitment.view.chain", chain(sheet));
        }
        if (sheet.beneficiaries().isEmpty()) {
            facts.unknown("commitment.view.to-whom", "commitment.view.unknown.beneficiaries");
        } else {
            facts.fact(
                    "commitment.view.to-whom",
                    sheet.beneficiaries().stream().map(PartyRow::name).collect(Collectors.joining("; ")));
        }
        sheet.followUp()
                .ifPresentOrElse(
                        party -> facts.fact("commitment.view.follow-up", party.name()),
                        () -> facts.unknown("commitment.view.follow-up", "commitment.view.unknown.follow-up"));
        add(facts);
    }

    private OrderedList chain(CommitmentSheet sheet) {
        var list = new OrderedList();
        list.addClassName("chain");
        list.add(new ListItem(new Span(getTranslation(
                "commitment.view.chain-start",
                sheet.promisor().spokenName(),
                sheet.commitment().data().madeOn()))));
        for (var step : sheet.chain()) {
            var item = new ListItem(new Span(
                    getTranslation("commitment.view.chain-step", step.party().spokenName(), step.from())));
            var basis = new Span(
                    step.basis() == null ? getTranslation("commitment.view.chain-basis-unknown") : step.basis());
            basis.addClassNames("soft", "small", "basis");
            item.add(basis);
            list.add(item);
        }
        return list;
    }
}
