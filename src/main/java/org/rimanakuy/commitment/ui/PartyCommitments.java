package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.rimanakuy.commitment.RegisterFilter;
import org.rimanakuy.commitment.RegisterService;
import org.rimanakuy.commitment.RegisterSort;
import org.rimanakuy.party.ui.PartySection;
import org.rimanakuy.shared.PartyId;
import org.springframework.stereotype.Component;

/** On a party's page: what it answers for today, whoever promised it, and what was promised to it. */
@Component
class PartyCommitments implements PartySection {

    private static final int SHOWN = 20;

    private final RegisterService register;
    private final RegisterAddress address;

    PartyCommitments(RegisterService register, RegisterAddress address) {
        this.register = register;
        this.address = address;
    }

    @Override
    public Div of(PartyId party) {
        return new Div(
                part(RegisterFilter.ALL.withObligor(party), "commitment.section.owes"),
                part(RegisterFilter.ALL.withBeneficiary(party), "commitment.section.owed"));
    }

    private Section part(RegisterFilter filter, String key) {
        var part = new Section();
        part.addClassName("party-commitments");
        part.add(new H2(part.getTranslation(key)));
        var rows = register.page(filter, RegisterSort.DUE_FIRST, 0, SHOWN);
        if (rows.isEmpty()) {
            part.add(new Paragraph(part.getTranslation(key + "-none")));
            return part;
        }
        part.add(new CommitmentLines(rows));
        var count = register.count(filter);
        part.add(CommitmentNavigation.filtered(
                address.write(RegisterState.INITIAL.with(filter).with(RegisterSort.DUE_FIRST)),
                count > RegisterService.COUNTED
                        ? part.getTranslation("commitment.section.all-more", RegisterService.COUNTED)
                        : part.getTranslation("commitment.section.all", count)));
        return part;
    }
}
