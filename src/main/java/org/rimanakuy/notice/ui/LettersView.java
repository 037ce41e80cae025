package org.rimanakuy.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.rimanakuy.notice.LetterRow;
import org.rimanakuy.notice.LetterService;
import org.rimanakuy.notice.LetterState;
import org.rimanakuy.notice.MailState;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Titled;

/** Every letter of the register, latest first: what waits, what went, and what did not, with its reason. */
@Route("letters")
@Menu(title = "notice.letters.title", icon = "vaadin:envelope-o", order = 70)
@RolesAllowed(Roles.SECRETARIAT)
final class LettersView extends Div implements BeforeEnterObserver, Titled {

    static final int AT_ONCE = 25;

    final Select<Optional<LetterState>> which = new Select<>();
    final UnorderedList list = new UnorderedList();
    final Button more = new Button(getTranslation("notice.letters.more"), clicked -> showMore());

    private final transient LetterService letters;
    private final transient Clock clock;
    private final Div trouble = new Div();
    private final Paragraph none = new Paragraph();
    private transient Map<LetterState, Long> counts = Map.of();
    private int pages;

    LettersView(LetterService letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
        addClassName("page");
        list.addClassName("entries");
        trouble.addClassName("practice");
        trouble.getElement().setAttribute("role", "status");
        which.setLabel(getTranslation("notice.letters.which"));
        which.setItemLabelGenerator(this::told);
        which.setMinWidth("16rem");
        which.addValueChangeListener(changed -> show());
        add(
                new PageHeading(title()).note(new Span(getTranslation("notice.letters.purpose"))),
                trouble,
                new Div(which),
                none,
                list,
                new Div(more));
    }

    @Override
    public String title() {
        return getTranslation("notice.letters.title");
    }

    /** Read anew on every visit: letters go by themselves. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        counts = letters.counts();
        which.setItems(
                Optional.empty(),
                Optional.of(LetterState.WAITING),
                Optional.of(LetterState.FAILED),
                Optional.of(LetterState.RETURNED),
                Optional.of(LetterState.SENT));
        which.setValue(Optional.empty());
        show();
    }

    private String told(Optional<LetterState> state) {
        return state.map(one -> getTranslation("notice.letters.of-state", translated(one), counts.get(one)))
                .orElseGet(() -> getTranslation(
                        "notice.letters.all",
                        counts.values().stream().mapToLong(Long::longValue).sum()));
    }

    private String translated(LetterState state) {
        return getTranslation(Changes.key(state));
    }

    private void show() {
        list.removeAll();
        pages = 0;
        tellOfMail();
        showMore();
        var empty = list.getChildren().findAny().isEmpty();
        none.setVisible(empty);
        none.setText(getTranslation(chosen().isEmpty() ? "notice.letters.none" : "notice.letters.none-such"));
        which.setVisible(!empty || chosen().isPresent());
    }

    private Optional<LetterState> chosen() {
        return Optional.ofNullable(which.getValue()).flatMap(state -> state);
    }

    private void tellOfMail() {
        var state = letters.mail();
        trouble.setText(getTranslation(Changes.key(state)));
        trouble.setVisible(state != MailState.READY);
    }

    private void showMore() {
        var page = letters.page(chosen(), pages++, AT_ONCE);
        page.forEach(letter -> list.add(new LetterEntry(letter, clock.getZone(), this::sendAgain)));
        more.setVisible(page.size() == AT_ONCE);
    }

    private void sendAgain(LetterRow letter) {
        letters.sendAgain(letter.id(), letter.version());
        Notices.done("notice.letters.sent-again");
        show();
    }
}
