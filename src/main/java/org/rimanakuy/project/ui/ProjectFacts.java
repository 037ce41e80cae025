package org.rimanakuy.project.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.project.ProjectData;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shell.Facts;
import org.springframework.stereotype.Component;

/** Says what is known of a work, and of what nobody knows that it is so. */
@Component
class ProjectFacts {

    private final PartyService parties;
    private final PlaceService places;
    private final CommitmentService commitments;

    ProjectFacts(PartyService parties, PlaceService places, CommitmentService commitments) {
        this.parties = parties;
        this.places = places;
        this.commitments = commitments;
    }

    /** The commitments a work comes from. */
    List<CommitmentRecord> promises(ProjectData data) {
        return commitments.byNumbers(
                data.commitments().stream().map(CommitmentNumber::parse).toList());
    }

    Facts of(ProjectData data) {
        var unknown = label("unknown");
        var executor = data.executor();
        var place = data.place();
        var classed = data.classification();
        return new Facts()
                .withOr(
                        label("executor"),
                        executor == null ? null : parties.names().of(executor),
                        unknown)
                .withOr(label("modality"), word(data.modality()), unknown)
                .withOr(label("funding"), word(data.funding()), unknown)
                .withOr(
                        label("place"),
                        Optional.ofNullable(place)
                                .map(places.byId()::get)
                                .map(PlaceRow::name)
                                .orElse(null),
                        unknown)
                .withOr(label("cui"), data.codes().cui(), unknown)
                .with(label("snip"), data.codes().snip())
                .withOr(label("function"), word(classed.function()), unknown)
                .withOr(label("dimension"), word(classed.dimension()), unknown)
                .withOr(label("setting"), word(classed.setting()), unknown)
                .with(label("classified-by"), classed.classifiedBy())
                .with(label("target-group"), data.targetGroup())
                .with(label("note"), data.note())
                .withOr(label("source"), data.source(), unknown);
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : said(Changes.key(constant));
    }

    private static String label(String field) {
        return said("project.form." + field);
    }

    private static String said(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
