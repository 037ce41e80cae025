package org.rimanakuy.dialogue.ui;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.rimanakuy.dialogue.Delegation;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Titled;

/** Every roundtable, the latest first, each with its subgroups; a province has dozens, so all stand on one page. */
@Route("roundtables")
@Menu(title = "dialogue.tables.menu", icon = "vaadin:comments", order = 20)
@PermitAll
final class RoundtableListView extends Div implements Titled {

    private final transient RoundtableWords words;
    private final transient PartyNames names;

    RoundtableListView(
            RoundtableService roundtables,
            PartyService parties,
            RoundtableForms forms,
            RoundtableWords words,
            CurrentUser currentUser) {
        this.words = words;
        this.names = parties.names();
        addClassName("page");
        var heading = new PageHeading(title()).note(new Span(getTranslation("dialogue.tables.purpose")));
        if (currentUser.is(Role.SECRETARIAT)) {
            var record = new Button(
                    getTranslation("dialogue.tables.record"), VaadinIcon.PLUS.create(), clicked -> forms.record());
            record.addThemeVariants(ButtonVariant.PRIMARY);
            heading.act(record);
        }
        add(heading);
        show(roundtables.all());
    }

    @Override
    public String title() {
        return getTranslation("dialogue.tables.title");
    }

    private void show(List<RoundtableRow> all) {
        if (all.isEmpty()) {
            add(new Paragraph(getTranslation("dialogue.tables.empty")));
            return;
        }
        var subgroups = all.stream().filter(row -> row.parent() != null).collect(groupingBy(RoundtableRow::parent));
        var list = new UnorderedList();
        list.addClassName("entries");
        all.stream()
                .filter(row -> row.parent() == null)
                .forEach(row -> list.add(item(row, subgroups.getOrDefault(row.id(), List.of()))));
        add(list);
    }

    private ListItem item(RoundtableRow table, List<RoundtableRow> subgroups) {
        var item = new RoundtableLine(table, words);
        var delegations = table.data().delegations();
        if (!delegations.isEmpty()) {
            item.add(new Paragraph(
                    delegations.stream().map(Delegation::party).map(names::of).collect(Collectors.joining(" · "))));
        }
        if (!subgroups.isEmpty()) {
            var list = new UnorderedList();
            list.addClassNames("entries", "subgroups");
            subgroups.forEach(subgroup -> list.add(new RoundtableLine(subgroup, words)));
            item.add(list);
        }
        return item;
    }
}
