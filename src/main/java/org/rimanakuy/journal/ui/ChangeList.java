package org.rimanakuy.journal.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rimanakuy.shared.PartialDate;
import org.springframework.modulith.NamedInterface;

/** What changed, field by field, as {@link org.rimanakuy.shared.Changes} tells it, in the reader's words. */
@NamedInterface("panel")
public final class ChangeList extends DescriptionList {

    private static final Pattern TOKEN = Pattern.compile("\\{([a-z]+(?:\\.[\\w-]+)+)}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
    private static final Pattern YES_OR_NO = Pattern.compile("true|false");
    private static final Pattern NOTHING = Pattern.compile("∅");
    private static final String BECAME = " → ";

    public ChangeList(Map<String, String> changes) {
        addClassName("changes");
        changes.forEach((field, change) -> add(new Term(nameOf(field)), told(change)));
    }

    private Description told(String change) {
        var sides = change.split(BECAME, -1);
        return sides.length == 2
                ? new Description(
                        side("before", getTranslation("journal.before", inWords(sides[0]))),
                        side("after", getTranslation("journal.after", inWords(sides[1]))))
                : new Description(inWords(change));
    }

    private static Span side(String name, String text) {
        var side = new Span(text);
        side.addClassName(name);
        return side;
    }

    private String nameOf(String field) {
        return known("journal.field." + field).orElse(field);
    }

    private String inWords(String value) {
        if (NOTHING.matcher(value).matches()) {
            return getTranslation("journal.nothing");
        }
        if (DATE.matcher(value).matches()) {
            return getTranslation("journal.date", PartialDate.parse(value));
        }
        if (YES_OR_NO.matcher(value).matches()) {
            return getTranslation("journal.value." + value);
        }
        return TOKEN.matcher(value).replaceAll(this::translated);
    }

    private String translated(MatchResult token) {
        return Matcher.quoteReplacement(known(token.group(1)).orElse(token.group()));
    }

    /** A key without a message comes back between exclamation marks. */
    private Optional<String> known(String key) {
        var text = getTranslation(key);
        return text.equals("!" + key + "!") ? Optional.empty() : Optional.of(text);
    }
}
