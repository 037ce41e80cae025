package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.minutes.Consent;
import org.rimanakuy.minutes.LineData;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.minutes.Stance;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.RecordForm;

/** Asks how a line came about: by consent or not, who stood where; who spoke, where they asked to be named; what it settles or changes. */
final class PositionsForm extends RecordForm<PositionsForm.Positions> {

    private final LineData line;
    private final @Nullable Select<Consent> consent;
    private final Map<PartyId, Select<Stance>> stances = new LinkedHashMap<>();
    private final TextField speaker;
    private final TextField settles;
    private final TextField addendum;

    /** What was said, with all that goes with it, and where each party stands. */
    record Positions(LineData said, Map<PartyId, Stance> stances) {}

    /** @param delegations those that can take a stand */
    PositionsForm(LineRow line, Collection<PartyId> delegations, PartyNames names) {
        super("minutes.positions");
        this.line = line.data();
        var words = new Paragraph(line.data().text());
        words.addClassName("soft");
        across(words);
        consent = line.data().decides()
                ? optional(choice("consent", Consent.values()), "minutes.positions.consent-open")
                : null;
        delegations.forEach(party -> stances.put(party, stance(names.of(party))));
        speaker = line("speaker", Text.TITLE);
        settles = line("settles", Text.CODE);
        addendum = line("addendum", Text.CODE);
        show(new Positions(line.data(), line.stances()));
    }

    private Select<Stance> stance(String party) {
        var field = new Select<Stance>();
        field.setItems(Stance.values());
        field.setItemLabelGenerator(stance -> stance == null ? "" : getTranslation(Changes.key(stance)));
        field("stance", optional(field, "minutes.positions.stance-open"));
        field.setLabel(party);
        return field;
    }

    @Override
    protected void show(Positions taken) {
        if (consent != null) {
            consent.setValue(taken.said().consent());
        }
        stances.forEach((party, field) -> field.setValue(taken.stances().get(party)));
        speaker.setValue(or(taken.said().speaker()));
        settles.setValue(or(taken.said().settles()));
        addendum.setValue(or(taken.said().addendumTo()));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    protected Positions read() {
        var taken = new HashMap<PartyId, Stance>();
        stances.forEach((party, field) -> {
            if (field.getValue() != null) {
                taken.put(party, field.getValue());
            }
        });
        return new Positions(
                line.cameAbout(
                        consent == null ? null : consent.getValue(),
                        speaker.getValue(),
                        settles.getValue(),
                        addendum.getValue()),
                taken);
    }
}
