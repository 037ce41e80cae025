package org.rimanakuy.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.commitment.AmendmentKind;
import org.rimanakuy.commitment.AmendmentRow;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.CommitmentSheet.Said;
import org.rimanakuy.commitment.EndOutcome;
import org.rimanakuy.commitment.EndProposalRow;
import org.rimanakuy.commitment.Manner;
import org.rimanakuy.commitment.MilestoneRow;
import org.rimanakuy.commitment.ScheduleState;
import org.rimanakuy.commitment.StatementData;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.shared.PartialDate;

/** What happened to a promise, from the day it was made, one sentence an event. */
final class Story {

    private static final String KEY = "portal.story.";

    /** What the sentences are told where the record names no party. */
    private static final String NOBODY = "none";

    /**
     * One thing that happened.
     *
     * @param key of the sentence
     * @param arguments of the sentence, texts and dates
     */
    record Event(PartialDate on, String key, Object[] arguments) {}

    private final List<Event> events = new ArrayList<>();

    private Story() {}

    /** Oldest first; of what happened on one day, in the order in which it can have happened. */
    static List<Event> of(CommitmentSheet sheet) {
        var story = new Story();
        var data = sheet.commitment().data();
        story.tell(data.madeOn(), "made", sheet.promisor().spokenName(), names(sheet.beneficiaries()));
        sheet.chain().stream()
                .filter(step -> !isAgreed(step, sheet.amendments()))
                .forEach(step ->
                        story.tell(step.from(), "succeeded", step.party().spokenName()));
        Optional.ofNullable(data.deadline().conditionMetOn())
                .filter(met -> sheet.amendments().stream().noneMatch(row -> row.kind() == AmendmentKind.CONDITION))
                .ifPresent(met -> story.tell(met, "condition-met"));
        sheet.amendments().forEach(story::tell);
        sheet.said().reversed().forEach(story::tell);
        story.tellDeadline(sheet);
        sheet.milestones().forEach(story::tell);
        sheet.course().endProposals().forEach(story::tell);
        sheet.commitment()
                .ending()
                .ifPresent(end -> story.tell(
                        PartialDate.day(end.endedOn()), "ended." + end.ended().name(), end.endGround()));
        story.events.sort(Comparator.comparing(event -> event.on().lastDay()));
        return List.copyOf(story.events);
    }

    /** Those are told with the amendment. */
    private static boolean isAgreed(CommitmentSheet.Step step, List<AmendmentRow> amendments) {
        return amendments.stream()
                .filter(row -> row.approvedOn().equals(step.from()))
                .anyMatch(row ->
                        row.responsibleAfter().filter(step.party()::equals).isPresent());
    }

    private void tell(PartialDate on, String what, Object... arguments) {
        events.add(new Event(on, KEY + what, arguments));
    }

    private void tell(MilestoneRow row) {
        row.droppedOn()
                .ifPresent(on -> tell(
                        PartialDate.day(on),
                        "milestone-dropped",
                        row.data().title(),
                        row.droppedReason().orElse("")));
    }

    private void tell(EndProposalRow proposal) {
        tell(
                PartialDate.day(proposal.proposedOn()),
                "end-proposed",
                proposal.terms().byWhom());
        if (proposal.outcome().filter(EndOutcome.DROPPED::equals).isPresent()) {
            tell(
                    PartialDate.day(proposal.settledOn().orElseThrow()),
                    "end-dropped",
                    proposal.outcomeReason().orElse(""));
        }
    }

    private void tell(AmendmentRow row) {
        switch (row.kind()) {
            case DEADLINE -> tellMoved(row);
            case CONDITION -> tell(row.approvedOn(), "condition-met-by", row.approval(), row.reason());
            case WORDS -> tell(row.approvedOn(), "reworded", row.approval(), row.reason());
            case RESPONSIBLE ->
                tell(
                        row.approvedOn(),
                        "passed-on",
                        row.responsibleAfter().orElseThrow().spokenName(),
                        row.approval(),
                        row.reason());
        }
    }

    private void tellMoved(AmendmentRow row) {
        var after = row.dueAfter().orElseThrow();
        if (row.dueBefore().isEmpty()) {
            tell(row.approvedOn(), "due-agreed", after, row.approval(), row.reason());
        } else {
            tell(
                    row.approvedOn(),
                    row.isExtension() ? "extended" : "due-moved",
                    row.dueBefore().get(),
                    after,
                    row.reason(),
                    row.approval());
        }
    }

    private void tell(Said said) {
        var statement = said.statement();
        var who = said.party().map(PartyRow::spokenName).orElse(NOBODY);
        tell(
                statement.statedOn(),
                "said." + manner(statement),
                who,
                statement.voice().name(),
                statement.standing().name(),
                about(statement));
    }

    private static String manner(StatementData statement) {
        if (statement.disputes()) {
            return "disputing";
        }
        if (statement.takesBack()) {
            return "taking-back";
        }
        return statement.manner() == Manner.FROM_PAPER ? "on-paper" : "plainly";
    }

    private static String about(StatementData statement) {
        if (statement.milestone() != null) {
            return "MILESTONE";
        }
        return statement.occurrence() == null ? "WHOLE" : "OCCURRENCE";
    }

    /** Only a deadline that passed is an event; one of what repeats stands in the list of its dates. */
    private void tellDeadline(CommitmentSheet sheet) {
        var due = sheet.schedule().due();
        if (due != null
                && due.isBefore(sheet.today())
                && sheet.commitment().data().deadline().recurrence() == null) {
            tell(PartialDate.day(due), sheet.schedule().state() == ScheduleState.OVERDUE ? "overdue" : "due");
        }
    }

    private static String names(List<PartyRow> parties) {
        return parties.isEmpty()
                ? NOBODY
                : String.join(", ", parties.stream().map(PartyRow::spokenName).toList());
    }
}
