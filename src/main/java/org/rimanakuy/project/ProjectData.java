package org.rimanakuy.project;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.shared.CurrenciesDifferRefusal;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.Text;

/**
 * What is on record about a work.
 *
 * @param executor who is to build it
 * @param stage how far it has come; empty when the record does not say
 * @param stages when each stage was to be reached and was, each at most once
 * @param costs what it was said to cost, the first first; all in one currency
 * @param commitments numbers of the commitments it comes from
 */
public record ProjectData(
        String name,
        ProjectCodes codes,
        @Nullable PartyId executor,
        @Nullable Modality modality,
        @Nullable Funding funding,
        ProjectClass classification,
        @Nullable PlaceId place,
        @Nullable String targetGroup,
        @Nullable Stage stage,
        List<StageDates> stages,
        List<Stop> stops,
        List<Cost> costs,
        List<String> commitments,
        List<Participation> participation,
        @Nullable String note,
        @Nullable String source) {

    public ProjectData {
        name = Text.required(name, Text.TITLE);
        targetGroup = Text.optional(targetGroup, Text.TITLE);
        note = Text.optional(note, Text.NOTE);
        source = Text.optional(source, Text.SOURCE);
        stages = List.copyOf(stages);
        stops = List.copyOf(stops);
        costs = List.copyOf(costs);
        commitments = commitments.stream()
                .map(number -> CommitmentNumber.parse(number).toString())
                .distinct()
                .toList();
        participation = List.copyOf(participation);
        refuseImpossibleStages(stages);
        refuseImpossibleStops(stops);
        for (var cost : costs) {
            if (!cost.currency().equals(costs.getFirst().currency())) {
                throw new CurrenciesDifferRefusal(costs.getFirst().currency(), cost.currency());
            }
        }
    }

    /** The same work with these parts. */
    public ProjectData with(List<StageDates> dated, List<Stop> stopped, List<Cost> costing, List<Participation> taken) {
        return new ProjectData(
                name,
                codes,
                executor,
                modality,
                funding,
                classification,
                place,
                targetGroup,
                stage,
                dated,
                stopped,
                costing,
                commitments,
                taken,
                note,
                source);
    }

    public Optional<StageDates> dates(Stage of) {
        return stages.stream().filter(dates -> dates.stage() == of).findFirst();
    }

    private static void refuseImpossibleStages(List<StageDates> stages) {
        var seen = new HashSet<Stage>();
        for (var dates : stages) {
            if (!seen.add(dates.stage())) {
                throw new InvalidInputRefusal("project.refusal.stage-twice");
            }
        }
        var begun = actual(stages, Stage.EXECUTION);
        var done = actual(stages, Stage.COMPLETED);
        if (begun.isPresent()
                && done.isPresent()
                && done.get().lastDay().isBefore(begun.get().firstDay())) {
            throw new InvalidInputRefusal(
                    "project.refusal.completed-before",
                    done.get().iso(),
                    begun.get().iso());
        }
    }

    private static Optional<PartialDate> actual(List<StageDates> stages, Stage stage) {
        return stages.stream()
                .filter(dates -> dates.stage() == stage)
                .flatMap(dates -> Optional.ofNullable(dates.actual()).stream())
                .findFirst();
    }

    /** Nothing stops that stands still. */
    private static void refuseImpossibleStops(List<Stop> stops) {
        for (var index = 0; index + 1 < stops.size(); index++) {
            var restarted = stops.get(index).restartedOn();
            if (restarted == null || stops.get(index + 1).stoppedOn().lastDay().isBefore(restarted.firstDay())) {
                throw new InvalidInputRefusal("project.refusal.stopped-twice");
            }
        }
    }
}
