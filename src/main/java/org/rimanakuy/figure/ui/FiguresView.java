package org.rimanakuy.figure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rimanakuy.figure.FigureTable;
import org.rimanakuy.figure.FigureTable.Line;
import org.rimanakuy.figure.Verdict;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.PublicPage;
import org.rimanakuy.shell.Titled;

/** Stated figures and their checks; what is looked for stands in the address. */
@Route("figures")
@Menu(title = "figure.menu", icon = "vaadin:calc", order = 36)
@PermitAll
final class FiguresView extends Div implements AfterNavigationObserver, Titled {

    private static final String WORDS = "q";

    final TextField words = new TextField(getTranslation("figure.find"));
    final Section checks = new Section();
    final Section stated = new Section();

    private final transient FigureTable table;
    private final transient FigureForms forms;
    private final boolean keepsTheRecord;

    FiguresView(FigureTable table, FigureForms forms, CurrentUser currentUser) {
        this.table = table;
        this.forms = forms;
        this.keepsTheRecord = currentUser.is(Role.SECRETARIAT);
        addClassName("page");
        var heading = new PageHeading(title())
                .note(new Span(getTranslation("figure.lead")))
                .note(PublicPage.link("cifras", "declaradas"));
        if (keepsTheRecord) {
            heading.act(new Button(
                    getTranslation("figure.form.record"),
                    VaadinIcon.PLUS.create(),
                    clicked -> forms.record(this::show)));
            heading.act(new Button(
                    getTranslation("figure.check.record"),
                    VaadinIcon.PLUS.create(),
                    clicked -> forms.recordCheck(this::show)));
        }
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        words.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(
                        FiguresView.class,
                        typed.getValue().isBlank()
                                ? QueryParameters.empty()
                                : QueryParameters.of(WORDS, typed.getValue().strip())));
            }
        });
        add(heading, words, checks, stated);
    }

    @Override
    public String title() {
        return getTranslation("figure.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        words.setValue(arrived.getLocation()
                .getQueryParameters()
                .getSingleParameter(WORDS)
                .orElse(""));
        show();
    }

    private void show() {
        var lines = table.checks(getLocale()).stream()
                .filter(line -> matches(
                        line.row().code(),
                        line.row().data().title(),
                        line.row().data().formula()))
                .toList();
        checks.removeAll();
        checks.add(new H2(getTranslation("figure.checks")), tally(lines));
        checks.add(list(lines.stream()
                .map(line -> new FigureItem(line, correct(() -> forms.correct(line.row(), this::show))))));
        var figures = table.figures(getLocale()).stream()
                .filter(one -> matches(
                        one.row().code(),
                        one.row().data().measure(),
                        one.row().data().subject()))
                .toList();
        stated.removeAll();
        stated.add(
                new H2(getTranslation("figure.figures")),
                new Paragraph(
                        figures.isEmpty()
                                ? getTranslation("figure.none")
                                : getTranslation("figure.count", figures.size())));
        stated.add(list(figures.stream()
                .map(one -> new FigureItem(one, correct(() -> forms.correct(one.row(), this::show))))));
    }

    private boolean matches(String... texts) {
        var sought = bare(words.getValue());
        return Stream.of(texts).anyMatch(text -> bare(text).contains(sought));
    }

    /** Without accents and in small letters, as people look for things. */
    private static String bare(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    private Paragraph tally(List<Line> lines) {
        if (lines.isEmpty()) {
            return new Paragraph(getTranslation("figure.no-checks"));
        }
        return new Paragraph(getTranslation(
                "figure.tally",
                lines.size(),
                count(lines, Verdict.CONSISTENT),
                count(lines, Verdict.INCONSISTENT),
                count(lines, Verdict.PERIODS_DIFFER),
                count(lines, Verdict.NOT_ENOUGH_DATA)));
    }

    private static long count(List<Line> lines, Verdict verdict) {
        return lines.stream()
                .filter(line -> line.verdict().filter(verdict::equals).isPresent())
                .count();
    }

    private static UnorderedList list(Stream<FigureItem> items) {
        var list = new UnorderedList();
        list.addClassName("entries");
        items.forEach(list::add);
        return list;
    }

    private Optional<Button> correct(Runnable act) {
        if (!keepsTheRecord) {
            return Optional.empty();
        }
        var button = new Button(getTranslation("figure.correct"), clicked -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return Optional.of(button);
    }
}
