package org.rimanakuy.agreement.ui;

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
import org.rimanakuy.agreement.AgreementParty;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shell.ExampleMark;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Titled;

/** Every agreement, latest signature first; a province has dozens, so all stand on one page. */
@Route("agreements")
@Menu(title = "agreement.menu", icon = "vaadin:handshake", order = 30)
@PermitAll
final class AgreementListView extends Div implements Titled {

    final UnorderedList list = new UnorderedList();

    private final transient PartyNames names;

    AgreementListView(
            AgreementService agreements, PartyService parties, AgreementForms forms, CurrentUser currentUser) {
        this.names = parties.names();
        addClassName("page");
        var heading = new PageHeading(title()).note(new Span(getTranslation("agreement.view.purpose")));
        if (currentUser.is(Role.SECRETARIAT)) {
            var record = new Button(
                    getTranslation("agreement.view.record"), VaadinIcon.PLUS.create(), clicked -> forms.record());
            record.addThemeVariants(ButtonVariant.PRIMARY);
            heading.act(record);
        }
        add(heading);
        show(agreements.all());
    }

    @Override
    public String title() {
        return getTranslation("agreement.view.title");
    }

    private void show(List<AgreementRow> all) {
        if (all.isEmpty()) {
            add(new Paragraph(getTranslation("agreement.view.empty")));
            return;
        }
        list.addClassName("entries");
        all.forEach(row -> list.add(item(row)));
        add(list);
    }

    private ListItem item(AgreementRow row) {
        var name = new Div(AgreementNavigation.link(row.code(), row.title()));
        name.addClassNames("entry-name", "with-mark");
        if (row.example()) {
            name.add(new ExampleMark());
        }
        var code = new Span(row.code());
        code.addClassName("number");
        var more = new Div(
                code,
                new Span(getTranslation(Changes.key(row.instrument()))),
                new Span(signed(row)),
                new Span(followed(row)));
        more.addClassName("entry-more");
        var item = new ListItem(name, more);
        item.addClassName("entry");
        if (!row.parties().isEmpty()) {
            item.add(new Paragraph(row.parties().stream()
                    .map(AgreementParty::party)
                    .distinct()
                    .map(names::of)
                    .collect(Collectors.joining(" · "))));
        }
        return item;
    }

    private String signed(AgreementRow row) {
        return row.signedOn() == null
                ? getTranslation("agreement.view.signed-unknown")
                : getTranslation("agreement.view.signed-on", row.signedOn());
    }

    private String followed(AgreementRow row) {
        return row.followedSince() == null
                ? getTranslation("agreement.view.not-followed")
                : getTranslation("agreement.view.followed", row.followedSince());
    }
}
