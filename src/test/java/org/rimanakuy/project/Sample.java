package org.rimanakuy.project;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;

/** Projects for tests, each with what its test is about. */
public final class Sample {

    private Sample() {}

    public static ProjectData named(String name) {
        return project(name, ProjectCodes.NONE, null, List.of(), List.of(), List.of(), List.of());
    }

    /** A work under an identity and a number that a test chose. */
    public static NewProject budgeted(
            UUID id,
            String number,
            @Nullable String cui,
            String name,
            @Nullable PartyId executor,
            ProjectClass classification,
            @Nullable PlaceId place) {
        return new NewProject(
                new ProjectId(id),
                ProjectNumber.parse(number),
                new ProjectData(
                        name,
                        new ProjectCodes(cui, null),
                        executor,
                        null,
                        null,
                        classification,
                        place,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null));
    }

    static ProjectData project(List<StageDates> stages) {
        return project("Estadio", ProjectCodes.NONE, null, stages, List.of(), List.of(), List.of());
    }

    static ProjectData stopped(List<Stop> stops) {
        return project("Estadio", ProjectCodes.NONE, null, List.of(), stops, List.of(), List.of());
    }

    static ProjectData costing(List<Cost> costs) {
        return project("Estadio", ProjectCodes.NONE, null, List.of(), List.of(), costs, List.of());
    }

    public static ProjectData coded(String name, String cui) {
        return project(name, new ProjectCodes(cui, null), null, List.of(), List.of(), List.of(), List.of());
    }

    static ProjectData from(String commitment) {
        return project("Estadio", ProjectCodes.NONE, null, List.of(), List.of(), List.of(), List.of(commitment));
    }

    static ProjectData project(
            String name,
            ProjectCodes codes,
            @Nullable PartyId executor,
            List<StageDates> stages,
            List<Stop> stops,
            List<Cost> costs,
            List<String> commitments) {
        return new ProjectData(
                name,
                codes,
                executor,
                Modality.DIRECT,
                Funding.CANON,
                ProjectClass.UNKNOWN,
                null,
                null,
                Stage.EXECUTION,
                stages,
                stops,
                costs,
                commitments,
                List.of(),
                null,
                "Presupuesto participativo");
    }
}
