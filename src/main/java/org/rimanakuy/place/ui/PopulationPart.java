package org.rimanakuy.place.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.Population;
import org.rimanakuy.place.PopulationRow;
import org.rimanakuy.place.PopulationService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.Seen;
import org.rimanakuy.shell.Words;
import org.springframework.stereotype.Component;

/** How many people live in a place, year by year, and recording it. */
final class PopulationPart extends Div {

    private final transient PlaceRow place;
    private final transient PopulationService populations;
    private final transient Words words;
    private final boolean keepsTheRecord;

    private PopulationPart(PlaceRow place, PopulationService populations, Words words, boolean keepsTheRecord) {
        this.place = place;
        this.populations = populations;
        this.words = words;
        this.keepsTheRecord = keepsTheRecord;
        fill();
    }

    private void fill() {
        removeAll();
        add(new H3(getTranslation("place.population.title")));
        var known = populations.of(place.id());
        if (known.isEmpty()) {
            add(new Paragraph(getTranslation("place.population.unknown")));
        } else {
            var list = new UnorderedList();
            known.forEach(row -> list.add(item(row)));
            add(list);
        }
        if (keepsTheRecord) {
            add(act("place.population.record", this::record));
        }
    }

    private ListItem item(PopulationRow row) {
        var data = row.data();
        var item = new ListItem(getTranslation(
                "place.population.line",
                Integer.toString(data.year()),
                words.number(data.inhabitants()),
                data.source()));
        if (keepsTheRecord) {
            var correct = act("place.population.correct", () -> correct(row));
            correct.setAriaLabel(getTranslation("place.population.correct-year", Integer.toString(data.year())));
            item.add(correct);
        }
        return item;
    }

    private Button act(String key, Runnable act) {
        var button = new Button(getTranslation(key), clicked -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void record() {
        new PopulationForm().openToRecord(data -> {
            populations.record(place.id(), data);
            done();
        });
    }

    private void correct(PopulationRow row) {
        new PopulationForm().openToCorrect(() -> seen(row), (version, data, why) -> {
            populations.correct(row.id(), version, data, why);
            done();
        });
    }

    private Seen<Population> seen(PopulationRow row) {
        var now = populations.of(place.id()).stream()
                .filter(one -> one.id().equals(row.id()))
                .findFirst()
                .orElse(row);
        return new Seen<>(now.version(), now.data());
    }

    private void done() {
        Notices.done("place.population.done", place.name());
        fill();
    }

    /** Reads what the part is made of. */
    @Component
    static class Parts {

        private final PopulationService populations;
        private final Words words;
        private final CurrentUser currentUser;

        Parts(PopulationService populations, Words words, CurrentUser currentUser) {
            this.populations = populations;
            this.words = words;
            this.currentUser = currentUser;
        }

        PopulationPart of(PlaceRow place) {
            return new PopulationPart(place, populations, words, currentUser.is(Role.SECRETARIAT));
        }
    }
}
