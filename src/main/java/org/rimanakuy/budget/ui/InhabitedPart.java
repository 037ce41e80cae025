package org.rimanakuy.budget.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.rimanakuy.budget.AmountKind;
import org.rimanakuy.budget.Inhabited;
import org.rimanakuy.budget.PerInhabitant;
import org.rimanakuy.place.Territory;
import org.rimanakuy.shell.Words;

/** The money of a year for each inhabitant, place by place, and where it cannot be told. */
final class InhabitedPart extends Div {

    InhabitedPart(Inhabited.Told told, Territory territory, Words words) {
        if (told.places().isEmpty() && told.unknown().isEmpty()) {
            return;
        }
        add(new H2(getTranslation("budget.inhabited.title")), new Paragraph(getTranslation("budget.inhabited.hint")));
        var list = new UnorderedList();
        told.places().forEach(one -> list.add(new ListItem(line(one, territory.name(one.place()), words))));
        add(list);
        if (!told.unknown().isEmpty()) {
            add(new Paragraph(getTranslation("budget.inhabited.unknown", String.join(", ", told.unknown()))));
        }
    }

    private String line(PerInhabitant one, String place, Words words) {
        var pim = one.of(AmountKind.PIM);
        var accrued = one.of(AmountKind.ACCRUED);
        var population = one.population();
        return getTranslation(
                "budget.inhabited.line",
                place,
                words.money(pim.amount(), pim.currency()),
                words.money(accrued.amount(), accrued.currency()),
                getTranslation(
                        "budget.inhabited.counted",
                        words.number(population.inhabitants()),
                        Integer.toString(population.year()),
                        population.source()));
    }
}
