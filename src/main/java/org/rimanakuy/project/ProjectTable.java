package org.rimanakuy.project;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;

/** Works as rows of {@code projects.csv}; what is not known is an empty cell. */
public final class ProjectTable {

    public static final List<String> HEADS = List.of(
            "code",
            "name",
            "cui",
            "snip",
            "executor",
            "modality",
            "funding",
            "function",
            "dimension",
            "setting",
            "classified_by",
            "place",
            "target_group",
            "stage",
            "commitments",
            "note",
            "source");

    private ProjectTable() {}

    /**
     * A work as a cell for each of {@link #HEADS}.
     *
     * @param party the code of a party
     * @param place the code of a place
     */
    public static List<String> row(
            ProjectRow project, Function<PartyId, String> party, Function<PlaceId, String> place) {
        var data = project.data();
        var classed = data.classification();
        return Stream.<@Nullable Object>of(
                        project.number(),
                        data.name(),
                        data.codes().cui(),
                        data.codes().snip(),
                        data.executor() == null ? null : party.apply(data.executor()),
                        data.modality(),
                        data.funding(),
                        classed.function(),
                        classed.dimension(),
                        classed.setting(),
                        classed.classifiedBy(),
                        data.place() == null ? null : place.apply(data.place()),
                        data.targetGroup(),
                        data.stage(),
                        String.join(";", data.commitments()),
                        data.note(),
                        data.source())
                .map(cell -> Objects.toString(cell, ""))
                .toList();
    }
}
