package org.rimanakuy.budget.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.rimanakuy.budget.BudgetService;
import org.rimanakuy.budget.BudgetYear;
import org.rimanakuy.budget.BudgetedProject;
import org.rimanakuy.budget.BudgetedProjects;
import org.rimanakuy.budget.SaveBudget;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Titled;
import org.rimanakuy.shell.Words;

/** The yearly budget of one project: as a sheet for those who keep the record, as a list for the others. */
@Route("money/projects/:code")
@PermitAll
final class BudgetView extends Div implements BeforeEnterObserver, Titled {

    private final transient BudgetService budgets;
    private final transient BudgetedProjects projects;
    private final transient Words words;
    private final transient Clock clock;
    private final boolean keepsTheRecord;
    private String name = "";

    BudgetView(BudgetService budgets, BudgetedProjects projects, Words words, Clock clock, CurrentUser currentUser) {
        this.budgets = budgets;
        this.projects = projects;
        this.words = words;
        this.clock = clock;
        this.keepsTheRecord = currentUser.is(Role.SECRETARIAT);
        addClassName("page");
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var code = entering.getRouteParameters().get(BudgetNavigation.CODE).orElse("");
        show(projects.find(code).orElseThrow(NotFoundException::new));
    }

    private void show(BudgetedProject project) {
        name = project.name();
        removeAll();
        add(new PageHeading(project.name()).code(project.code()).example(project.example()));
        var before = new Div();
        if (keepsTheRecord) {
            add(new BudgetEditor(
                    () -> budgets.sheet(project.id()),
                    (version, years) -> {
                        budgets.save(new SaveBudget(
                                project.id(), version, project.code() + " " + project.name(), years, ""));
                        showBefore(project, before);
                    },
                    clock));
        } else {
            var years = budgets.sheet(project.id()).years();
            add(years.isEmpty() ? new Paragraph(getTranslation("budget.view.none")) : list(years));
        }
        add(before);
        showBefore(project, before);
    }

    private void showBefore(BudgetedProject project, Div before) {
        before.removeAll();
        var kept = budgets.before(project.id());
        if (!kept.isEmpty()) {
            before.add(
                    new H2(getTranslation("budget.view.before")),
                    new Paragraph(getTranslation("budget.view.before-hint")),
                    list(kept));
        }
    }

    private UnorderedList list(List<BudgetYear> years) {
        var list = new UnorderedList();
        years.forEach(year -> list.add(new ListItem(told(year))));
        return list;
    }

    private String told(BudgetYear year) {
        var amounts = year.amounts().known().entrySet().stream()
                .map(known -> getTranslation("budget.short." + known.getKey()) + " "
                        + words.money(known.getValue(), year.amounts().currency()))
                .collect(Collectors.joining(", "));
        return getTranslation(
                "budget.view.year", Integer.toString(year.year()), amounts, year.consultedOn(), year.source());
    }
}
