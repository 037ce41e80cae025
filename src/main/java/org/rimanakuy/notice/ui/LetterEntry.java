package org.rimanakuy.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.notice.LetterRow;
import org.rimanakuy.notice.LetterState;
import org.rimanakuy.shared.Changes;

/** One letter: to whom, about what, where it is, and why it is not further. */
final class LetterEntry extends ListItem {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final transient ZoneId zone;

    LetterEntry(LetterRow letter, ZoneId zone, Consumer<LetterRow> sendAgain) {
        this.zone = zone;
        addClassName("entry");
        var state = new Span(getTranslation(Changes.key(letter.state())));
        state.addClassNames("tag", "letter-" + letter.state());
        var purpose = getTranslation(letter.purpose());
        var name = new Div(new Span(letter.title().isEmpty() ? purpose : letter.title()), state);
        name.addClassNames("entry-name", "with-mark");
        var more = new Div(new Span(letter.title().isEmpty() ? "" : purpose), new Span(recipient(letter)));
        more.addClassName("entry-more");
        add(name, more, new Paragraph(fate(letter)));
        if (letter.reply() != null && letter.state() != LetterState.SENT) {
            var reply = new Paragraph(getTranslation("notice.letter.reply", letter.reply()));
            reply.addClassNames("soft", "small");
            add(reply);
        }
        if (letter.state() != LetterState.SENT && !letter.isBlanked()) {
            var again = new Button(getTranslation("notice.letter.again"), clicked -> sendAgain.accept(letter));
            again.setAriaLabel(getTranslation("notice.letter.again-to", Objects.requireNonNull(letter.recipient())));
            again.addThemeVariants(ButtonVariant.SMALL);
            add(again);
        }
    }

    private String recipient(LetterRow letter) {
        return letter.isBlanked()
                ? getTranslation("notice.letter.blanked")
                : getTranslation("notice.letter.to", letter.recipient(), letter.address());
    }

    private String fate(LetterRow letter) {
        var trouble = letter.trouble() == null ? "" : getTranslation(Changes.key(letter.trouble()));
        return switch (letter.state()) {
            case SENT -> getTranslation("notice.letter.sent", when(letter.settledAt()));
            case FAILED -> getTranslation("notice.letter.failed", when(letter.settledAt()), trouble);
            case RETURNED -> getTranslation("notice.letter.returned", when(letter.settledAt()));
            case WAITING ->
                letter.nextTryAt() == null
                        ? getTranslation("notice.letter.waiting", when(letter.postedAt()))
                        : getTranslation("notice.letter.retried", trouble, when(letter.nextTryAt()));
        };
    }

    private String when(@Nullable Instant instant) {
        var there = Objects.requireNonNull(instant).atZone(zone);
        return getTranslation("notice.letter.when", there.toLocalDate(), HOUR.format(there));
    }
}
