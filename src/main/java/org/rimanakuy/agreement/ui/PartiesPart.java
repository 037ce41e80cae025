package org.rimanakuy.agreement.ui;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.rimanakuy.agreement.AgreementParty;
import org.rimanakuy.agreement.Signature;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.party.ui.PartyNavigation;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.PartyId;

/** The parties of an agreement, each with all its roles and with what it did when it was asked to sign. */
final class PartiesPart extends Section {

    PartiesPart(List<AgreementParty> parties, PartyNames names) {
        addClassName("agreement-parties");
        add(new H2(getTranslation("agreement.view.parties")));
        if (parties.isEmpty()) {
            add(new Paragraph(getTranslation("agreement.view.no-parties")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("entries");
        parties.stream()
                .collect(groupingBy(AgreementParty::party, LinkedHashMap::new, Collectors.toList()))
                .forEach((party, roles) -> list.add(item(party, roles, names)));
        add(list);
    }

    private ListItem item(PartyId party, List<AgreementParty> roles, PartyNames names) {
        var row = names.row(party);
        var name = new Div(PartyNavigation.link(row.code(), row.name()));
        name.addClassName("entry-name");
        var more = new Div();
        more.addClassName("entry-more");
        more.add(new Span(roles.stream()
                .map(role -> getTranslation(Changes.key(role.role())))
                .collect(Collectors.joining(", "))));
        var signatures =
                roles.stream().map(AgreementParty::signature).distinct().toList();
        for (var signature : signatures) {
            if (signature != null) {
                more.add(signed(signature));
            } else if (signatures.size() == 1) {
                more.add(unknown());
            }
        }
        var item = new ListItem(name, more);
        item.addClassName("entry");
        return item;
    }

    private Span signed(Signature signature) {
        var said = new Span(getTranslation(Changes.key(signature)));
        said.addClassNames("tag", "signature-" + signature.name());
        return said;
    }

    private Span unknown() {
        var said = new Span(getTranslation("agreement.view.signature-unknown"));
        said.addClassName("soft");
        return said;
    }
}
