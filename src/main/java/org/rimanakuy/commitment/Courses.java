package org.rimanakuy.commitment;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads what became of one commitment, in as many queries as there are kinds of things to read. */
@Component
class Courses {

    private final Amendments amendments;
    private final EndProposals proposals;
    private final Milestones milestones;
    private final int dueSoonDays;

    Courses(
            Amendments amendments,
            EndProposals proposals,
            Milestones milestones,
            @Value("${rimanakuy.due-soon-days:30}") int dueSoonDays) {
        this.amendments = amendments;
        this.proposals = proposals;
        this.milestones = milestones;
        this.dueSoonDays = dueSoonDays;
    }

    Course of(CommitmentRecord record, LocalDate today) {
        var amended = amendments.of(record.id()).stream().map(Amendment::row).toList();
        var data = record.data();
        var voices = new Voices(record.statements());
        var original = Course.original(data.deadline(), amended)
                .map(deadline -> Position.of(deadline, data.followedSince(), voices, record.ending())
                        .schedule(today, dueSoonDays));
        var end = proposals.latest(record.id()).map(proposal -> proposal.row(proposals.views(proposal.id())));
        Function<UUID, Voices> saidOf = milestone -> Voices.about(milestone, record.statements());
        var parts = milestones.of(record.id()).stream()
                .map(milestone -> milestone.row(data.followedSince(), saidOf.apply(milestone.id()), today, dueSoonDays))
                .toList();
        return new Course(amended, original, end, parts, Progress.of(parts, saidOf));
    }
}
