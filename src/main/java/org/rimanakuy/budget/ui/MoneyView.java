package org.rimanakuy.budget.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.budget.Breakdown;
import org.rimanakuy.budget.BudgetedProjects;
import org.rimanakuy.budget.Inhabited;
import org.rimanakuy.budget.MoneyPictures;
import org.rimanakuy.budget.MoneyQuestion;
import org.rimanakuy.budget.SpendingService;
import org.rimanakuy.budget.TermsOfOffice;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shell.Illustrated;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Titled;
import org.rimanakuy.shell.Words;

/** The money of who executes projects: year by year, or parted in one; and the projects with their budgets. */
@Route("money")
@Menu(title = "budget.menu", icon = "vaadin:coins", order = 35)
@PermitAll
final class MoneyView extends Div implements BeforeEnterObserver, Titled {

    private static final String PARTY = "party";
    private static final String YEAR = "year";
    private static final String CURRENCY = "currency";

    final Select<PartyRow> executor = new Select<>();
    final Select<Integer> year = new Select<>();
    final Select<String> currency = new Select<>();
    final Div shown = new Div();

    private final transient SpendingService spending;
    private final transient BudgetedProjects projects;
    private final transient MoneyPictures pictures;
    private final transient TermsOfOffice terms;
    private final transient Inhabited inhabited;
    private final transient Words words;
    private final transient PartyService parties;
    private final transient PlaceService places;

    MoneyView(
            SpendingService spending,
            BudgetedProjects projects,
            MoneyPictures pictures,
            TermsOfOffice terms,
            Inhabited inhabited,
            PartyService parties,
            PlaceService places,
            Words words) {
        this.spending = spending;
        this.projects = projects;
        this.pictures = pictures;
        this.terms = terms;
        this.inhabited = inhabited;
        this.words = words;
        this.parties = parties;
        this.places = places;
        addClassName("page");
        executor.setLabel(getTranslation("budget.money.executor"));
        executor.setItemLabelGenerator(PartyRow::name);
        year.setLabel(getTranslation("budget.sheet.year"));
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(getTranslation("budget.money.all-years"));
        year.setItemLabelGenerator(one -> one == null ? getTranslation("budget.money.all-years") : one.toString());
        currency.setLabel(getTranslation("budget.sheet.currency"));
        currency.setItemLabelGenerator(words::currency);
        executor.addValueChangeListener(chosen -> ask(chosen.isFromClient(), chosen.getValue(), null, null));
        year.addValueChangeListener(
                chosen -> ask(chosen.isFromClient(), executor.getValue(), chosen.getValue(), currency.getValue()));
        currency.addValueChangeListener(
                chosen -> ask(chosen.isFromClient(), executor.getValue(), null, chosen.getValue()));
        var choices = new Div(executor, year, currency);
        choices.addClassName("budget-about");
        add(new PageHeading(title()), choices, shown);
    }

    @Override
    public String title() {
        return getTranslation("budget.menu");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var asked = entering.getLocation().getQueryParameters();
        var names = parties.names();
        var rows = spending.executors().stream()
                .map(one -> names.row(one.party()))
                .distinct()
                .toList();
        executor.setItems(rows);
        shown.removeAll();
        if (rows.isEmpty()) {
            shown.add(new Paragraph(getTranslation("budget.money.none")));
            return;
        }
        var chosen = rows.stream()
                .filter(row -> asked.getSingleParameter(PARTY)
                        .filter(row.code()::equals)
                        .isPresent())
                .findFirst()
                .orElse(rows.getFirst());
        show(
                chosen,
                asked.getSingleParameter(YEAR)
                        .filter(text -> text.matches("\\d{4}"))
                        .map(Integer::valueOf),
                asked.getSingleParameter(CURRENCY));
    }

    /** @param wanted the currency asked for; that of most budgets where it is not among those of this executor */
    private void show(PartyRow party, Optional<Integer> ofYear, Optional<String> wanted) {
        var all = spending.spending(party.id(), party.example());
        var currencies = Breakdown.currencies(all);
        var told = wanted.filter(currencies::contains).orElse(currencies.getFirst());
        var question = new MoneyQuestion(all, told, ofYear.orElse(null), terms.of(party.id()), places.territory());
        executor.setValue(party);
        currency.setItems(currencies);
        currency.setValue(told);
        currency.setVisible(currencies.size() > 1);
        year.setItems(
                MoneyPictures.years(question).stream().map(Map.Entry::getKey).toList());
        year.setValue(ofYear.orElse(null));
        pictures.sentences(question, getLocale()).forEach(sentence -> shown.add(new Paragraph(sentence)));
        if (ofYear.isEmpty()) {
            pictures.byYear(question, getLocale()).forEach(drawn -> shown.add(new Illustrated(drawn)));
        }
        pictures.parted(question, getLocale()).forEach(drawn -> shown.add(new Illustrated(drawn)));
        ofYear.ifPresent(one -> shown.add(new InhabitedPart(inhabited.of(question), question.territory(), words)));
        shown.add(new H2(getTranslation("budget.money.projects")), list(party));
    }

    private UnorderedList list(PartyRow party) {
        var list = new UnorderedList();
        projects.of(party.id()).forEach(project -> {
            var code = new Span(project.code() + " ");
            code.addClassName("number");
            list.add(new ListItem(code, BudgetNavigation.link(project.code(), project.name())));
        });
        return list;
    }

    private static void ask(
            boolean byPerson, @Nullable PartyRow party, @Nullable Integer year, @Nullable String currency) {
        if (!byPerson || party == null) {
            return;
        }
        var asked = new LinkedHashMap<String, List<String>>();
        asked.put(PARTY, List.of(party.code()));
        if (year != null) {
            asked.put(YEAR, List.of(year.toString()));
        }
        if (currency != null) {
            asked.put(CURRENCY, List.of(currency));
        }
        UI.getCurrent().navigate(MoneyView.class, new QueryParameters(asked));
    }
}
