package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rimanakuy.commitment.PledgeData;
import org.rimanakuy.commitment.PledgeRow;
import org.rimanakuy.party.PartyNames;

/** What is promised in lines of minutes, one after the other, each with what it lacks. */
final class PledgeLines extends UnorderedList {

    private final transient PartyNames names;

    /** @param acts what whoever looks may do about one of them */
    PledgeLines(List<PledgeRow> rows, PartyNames names, Function<PledgeRow, Collection<? extends Component>> acts) {
        this.names = names;
        addClassName("pledges");
        rows.forEach(row -> {
            var item = item(row);
            acts.apply(row).forEach(item::add);
            add(item);
        });
    }

    private ListItem item(PledgeRow row) {
        var title = new Span(row.data().title());
        title.addClassName("title");
        var item = new ListItem();
        row.number().ifPresent(number -> item.add(CommitmentNavigation.link(number.toString())));
        item.add(
                title,
                new Paragraph(who(row.data())),
                new Paragraph(CommitmentWords.here().deadline(row.data().deadline())));
        if (row.data().followUp() != null) {
            item.add(new Paragraph(getTranslation(
                    "commitment.pledge.followed-by", names.of(row.data().followUp()))));
        }
        if (!row.data().gaps().isEmpty()) {
            item.add(new GapsNotice(row.data().gaps()));
        }
        return item;
    }

    private String who(PledgeData data) {
        var promisor = names.of(data.promisor());
        return data.beneficiaries().isEmpty()
                ? getTranslation("commitment.pledge.by", promisor)
                : getTranslation(
                        "commitment.pledge.by-to",
                        promisor,
                        data.beneficiaries().stream().map(names::of).collect(Collectors.joining(", ")));
    }
}
