package org.rimanakuy.place.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.journal.ui.JournalPanel;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.security.PartyChoices;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shell.Facts;
import org.rimanakuy.shell.Words;
import org.springframework.stereotype.Component;

/** What is known of one place, and what was done to its record. */
final class PlaceDetail extends Div {

    private PlaceDetail(PlaceRow row, String path, Words words, PopulationPart population, JournalPanel journal) {
        add(new H2(row.name()));
        var setting = row.setting();
        add(
                new Facts()
                        .with(getTranslation("place.form.code"), code(row.code()))
                        .with(getTranslation("place.form.level"), getTranslation(Changes.key(row.level())))
                        .with(getTranslation("place.form.parent"), path)
                        .withOr(
                                getTranslation("place.form.setting"),
                                setting == null ? null : getTranslation(Changes.key(setting)),
                                getTranslation("place.form.setting-unknown"))
                        .with(
                                getTranslation("place.view.coordinates"),
                                row.latitude() == null || row.longitude() == null
                                        ? null
                                        : getTranslation(
                                                "place.view.at",
                                                words.number(row.latitude()),
                                                words.number(row.longitude())))
                        .withOr(
                                getTranslation("place.form.source"),
                                row.source(),
                                getTranslation("place.view.no-source")),
                population,
                journal);
    }

    private static Span code(String code) {
        var span = new Span(code);
        span.addClassName("number");
        return span;
    }

    /** Reads what a detail is made of. */
    @Component
    static class Parts {

        private final PopulationPart.Parts populations;
        private final JournalService journal;
        private final PartyChoices parties;
        private final Words words;
        private final Clock clock;

        Parts(
                PopulationPart.Parts populations,
                JournalService journal,
                PartyChoices parties,
                Words words,
                Clock clock) {
            this.populations = populations;
            this.journal = journal;
            this.parties = parties;
            this.words = words;
            this.clock = clock;
        }

        PlaceDetail of(PlaceRow row, List<PlaceRow> all) {
            var acts = new JournalPanel(
                    journal.of(row.id().value()),
                    clock.getZone(),
                    party -> parties.nameOf(party).orElse(""));
            return new PlaceDetail(row, path(row, all), words, populations.of(row), acts);
        }

        private static String path(PlaceRow row, List<PlaceRow> all) {
            var names = new ArrayDeque<String>();
            for (var outer = find(row.parent(), all); outer != null; outer = find(outer.parent(), all)) {
                names.addFirst(outer.name());
            }
            return String.join(" › ", names);
        }

        private static @Nullable PlaceRow find(@Nullable PlaceId id, List<PlaceRow> all) {
            return all.stream()
                    .filter(row -> Objects.equals(row.id(), id))
                    .findFirst()
                    .orElse(null);
        }
    }
}
