package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.ui.PartyNavigation;
import org.rimanakuy.shell.Facts;

/** Who promised, who answers today and how it came to them, to whom, and who was to follow it up. */
final class WhoPart extends Div {

    WhoPart(CommitmentSheet sheet) {
        var facts = new Facts();
        facts.with(getTranslation("commitment.view.promised-by"), link(sheet.promisor()));
        facts.with(getTranslation("commitment.view.answers-today"), link(sheet.obligor()));
        if (!sheet.chain().isEmpty()) {
            facts.with(getTranslation("commitment.view.chain"), chain(sheet));
        }
        if (sheet.beneficiaries().isEmpty()) {
            facts.withOr(
                    getTranslation("commitment.view.to-whom"),
                    null,
                    getTranslation("commitment.view.unknown.beneficiaries"));
        } else {
            facts.with(getTranslation("commitment.view.to-whom"), beneficiaries(sheet.beneficiaries()));
        }
        sheet.followUp()
                .ifPresentOrElse(
                        party -> facts.with(getTranslation("commitment.view.follow-up"), link(party)),
                        () -> facts.withOr(
                                getTranslation("commitment.view.follow-up"),
                                null,
                                getTranslation("commitment.view.unknown.follow-up")));
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

    private static UnorderedList beneficiaries(List<PartyRow> parties) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        parties.forEach(party -> list.add(new ListItem(link(party))));
        return list;
    }

    private static RouterLink link(PartyRow party) {
        return PartyNavigation.link(party.code(), party.name());
    }
}
