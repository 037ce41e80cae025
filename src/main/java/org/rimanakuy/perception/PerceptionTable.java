package org.rimanakuy.perception;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.perception.Instrument.Item;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shared.NumberWords;
import org.rimanakuy.shared.PlaceId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The results of a round as a table in the reader's language; the same for the public and the workspace. */
@Component
public class PerceptionTable {

    private static final String NOBODY = "–";

    private final PlaceService places;
    private final MessageSource messages;

    PerceptionTable(PlaceService places, MessageSource messages) {
        this.places = places;
        this.messages = messages;
    }

    /**
     * What was answered to one item.
     *
     * @param item the question
     * @param whole of all communities together
     * @param cells by community
     */
    public record Line(String item, String whole, List<Cell> cells) {}

    /** @param told the mean and how many answered, or that it is hidden */
    public record Cell(String community, String told) {}

    public List<Line> lines(RoundResult result, Locale locale) {
        var byId = places.byId();
        return result.round().instrument().items().stream()
                .map(item -> {
                    var published = result.of(item);
                    var cells = new ArrayList<Cell>();
                    for (var community : result.communities()) {
                        var name = Optional.ofNullable(byId.get(RoundResult.place(community)))
                                .map(PlaceRow::name)
                                .orElse(community);
                        cells.add(new Cell(name, told(published, community, locale)));
                    }
                    cells.sort(Comparator.comparing(Cell::community));
                    return new Line(
                            item(item, locale),
                            published
                                    .whole()
                                    .map(tally -> told(tally, locale))
                                    .orElse(say("perception.hidden", locale)),
                            cells);
                })
                .toList();
    }

    /** The same, and beside each what it was in a round before; nothing of that where something else was asked then. */
    public List<Line> linesSince(RoundResult now, RoundResult before, Locale locale) {
        if (!now.round().instrument().code().equals(before.round().instrument().code())) {
            return lines(now, locale);
        }
        var items = now.round().instrument().items().iterator();
        return lines(now, locale).stream()
                .map(line -> before.of(items.next())
                        .whole()
                        .map(then -> new Line(
                                line.item(),
                                say("perception.since", locale, line.whole(), number(then, locale)),
                                line.cells()))
                        .orElse(line))
                .toList();
    }

    /** What one community answered, item by item. */
    public List<Cell> of(RoundResult result, PlaceId community, Locale locale) {
        return result.round().instrument().items().stream()
                .map(item -> new Cell(item(item, locale), told(result.of(item), community.toString(), locale)))
                .toList();
    }

    /** What changed since a round before, item by item; empty when something else was asked then. */
    public List<String> changes(RoundResult now, RoundResult before, Locale locale) {
        if (!now.round().instrument().code().equals(before.round().instrument().code())) {
            return List.of(say("perception.not-comparable", locale));
        }
        var changes = new ArrayList<String>();
        for (var item : now.round().instrument().items()) {
            var one = before.of(item).whole();
            var other = now.of(item).whole();
            if (one.isPresent() && other.isPresent()) {
                changes.add(say(
                        "perception.change",
                        locale,
                        item(item, locale).replaceFirst("\\.$", ""),
                        number(one.get(), locale),
                        number(other.get(), locale)));
            }
        }
        return changes;
    }

    public String item(Item item, Locale locale) {
        return item.words() == null
                ? say("perception.item." + item.code(), locale)
                : Objects.requireNonNull(item.words());
    }

    private String told(Published<String> published, String community, Locale locale) {
        @Nullable Tally shown = published.shown().get(community);
        return shown == null
                ? published.hidden().contains(community) ? say("perception.hidden", locale) : NOBODY
                : told(shown, locale);
    }

    private String told(Tally tally, Locale locale) {
        return say("perception.mean", locale, number(tally, locale), tally.answers());
    }

    private static String number(Tally tally, Locale locale) {
        return NumberWords.in(locale).exact(tally.mean());
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
