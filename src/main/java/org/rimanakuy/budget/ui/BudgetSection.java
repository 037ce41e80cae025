package org.rimanakuy.budget.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.rimanakuy.budget.AmountKind;
import org.rimanakuy.budget.BudgetService;
import org.rimanakuy.budget.BudgetYear;
import org.rimanakuy.project.ProjectRow;
import org.rimanakuy.project.ui.ProjectSection;
import org.rimanakuy.shell.Words;
import org.springframework.stereotype.Component;

/** On the page of a work: what the public budget gave it each year, and what became of it. */
@Component
class BudgetSection implements ProjectSection {

    private final BudgetService budgets;
    private final Words words;

    BudgetSection(BudgetService budgets, Words words) {
        this.budgets = budgets;
        this.words = words;
    }

    @Override
    public Section of(ProjectRow project) {
        var section = new Section();
        section.add(new H2(section.getTranslation("budget.section.title")));
        var years = budgets.sheet(project.id().value()).years();
        if (years.isEmpty()) {
            section.add(new Paragraph(section.getTranslation("budget.section.none")));
        } else {
            var table = new NativeTable();
            table.addClassNames("positions", "narrow");
            table.getHead().add(heads(section));
            years.forEach(year -> table.getBody().add(row(year)));
            var scrolling = new Div(table);
            scrolling.addClassName("positions-frame");
            section.add(scrolling);
        }
        section.add(new Paragraph(
                BudgetNavigation.link(project.number().toString(), section.getTranslation("budget.section.sheet"))));
        return section;
    }

    private static NativeTableRow heads(Section section) {
        var row = new NativeTableRow();
        row.add(head(section, "budget.sheet.year"));
        for (var kind : AmountKind.values()) {
            row.add(head(section, "budget.short." + kind));
        }
        row.add(head(section, "budget.section.rate"), head(section, "budget.section.consulted"));
        return row;
    }

    private static NativeTableHeaderCell head(Section section, String key) {
        var cell = new NativeTableHeaderCell(section.getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(BudgetYear year) {
        var row = new NativeTableRow();
        row.add(new NativeTableCell(Integer.toString(year.year())));
        for (var kind : AmountKind.values()) {
            row.add(new NativeTableCell(
                    words.money(year.amounts().amount(kind), year.amounts().currency())));
        }
        row.add(
                new NativeTableCell(
                        year.amounts().executionRate().map(words::percent).orElse("")),
                new NativeTableCell(words.day(year.consultedOn())));
        return row;
    }
}
