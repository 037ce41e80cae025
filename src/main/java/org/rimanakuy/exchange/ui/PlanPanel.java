package org.rimanakuy.exchange.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.rimanakuy.exchange.plan.ImportPlan;
import org.rimanakuy.exchange.plan.ImportPlan.Item;
import org.rimanakuy.exchange.plan.Kind;

/** What an import would do, or has done: how many of each kind, and which. */
final class PlanPanel extends Div {

    final Grid<Kind> counts = new Grid<>();
    final Grid<Item> items = new Grid<>();
    final TwinList twins;

    PlanPanel(ImportPlan plan) {
        addClassName("import-plan");
        add(new H2(plan.title()));
        if (plan.example()) {
            add(new Paragraph(getTranslation("exchange.plan.example")));
        }
        twins = new TwinList(plan.twins());
        add(notes(plan), counts(plan), twins);
        if (!plan.items().isEmpty()) {
            add(new Details(getTranslation("exchange.plan.items"), items(plan)));
        }
    }

    private UnorderedList notes(ImportPlan plan) {
        var list = new UnorderedList();
        plan.notes()
                .forEach(note -> list.add(new ListItem(note.file() + ": "
                        + getTranslation(note.key(), note.arguments().toArray()))));
        list.setVisible(!plan.notes().isEmpty());
        return list;
    }

    private Grid<Kind> counts(ImportPlan plan) {
        counts.addColumn(kind -> getTranslation("exchange.kind." + kind))
                .setHeader(getTranslation("exchange.plan.kind"));
        counts.addColumn(kind -> plan.of(kind).created()).setHeader(getTranslation("exchange.plan.created"));
        counts.addColumn(kind -> plan.of(kind).changed()).setHeader(getTranslation("exchange.plan.changed"));
        counts.addColumn(kind -> plan.of(kind).unchanged()).setHeader(getTranslation("exchange.plan.unchanged"));
        counts.setItems(Arrays.stream(Kind.values())
                .filter(kind -> plan.of(kind).total() > 0)
                .toList());
        counts.setAllRowsVisible(true);
        return counts;
    }

    private Grid<Item> items(ImportPlan plan) {
        items.addColumn(item -> getTranslation("exchange.kind." + item.kind()))
                .setHeader(getTranslation("exchange.plan.kind"))
                .setAutoWidth(true);
        items.addColumn(Item::name)
                .setHeader(getTranslation("exchange.plan.name"))
                .setAutoWidth(true);
        items.addColumn(this::what)
                .setHeader(getTranslation("exchange.plan.what"))
                .setFlexGrow(3);
        items.setItems(plan.items());
        items.setWidthFull();
        items.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        return items;
    }

    private String what(Item item) {
        if (item.created()) {
            return getTranslation("exchange.plan.new");
        }
        return item.changes().entrySet().stream().map(PlanPanel::told).collect(Collectors.joining("; "));
    }

    private static String told(Map.Entry<String, String> change) {
        return change.getKey() + ": " + change.getValue();
    }
}
