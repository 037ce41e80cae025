package org.rimanakuy.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.party.PartyNames;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads what became of one commitment, in as many queries as there are kinds of things to read. */
@Component
class Courses {

    private final Amendments amendments;
    private final EndProposals proposals;
    private final Milestones milestones;
    private final DocumentService documents;
    private final int dueSoonDays;

    Courses(
            Amendments amendments,
            EndProposals proposals,
            Milestones milestones,
            DocumentService documents,
            @Value("${rimanakuy.due-soon-days:30}") int dueSoonDays) {
        this.amendments = amendments;
        this.proposals = proposals;
        this.milestones = milestones;
        this.documents = documents;
        this.dueSoonDays = dueSoonDays;
    }

    private List<AmendmentRow> amended(CommitmentId commitment, PartyNames names) {
        var found = amendments.of(commitment);
        var scans = found.stream().flatMap(one -> one.scan().stream()).toList();
        var files = files(scans);
        return found.stream().map(one -> one.row(files, names)).toList();
    }

    private Map<DocumentId, DocumentRow> files(List<DocumentId> scans) {
        return documents.rows(scans).stream().collect(Collectors.toMap(DocumentRow::id, row -> row));
    }

    Course of(CommitmentRecord record, LocalDate today, PartyNames names) {
        var amended = amended(record.id(), names);
        var data = record.data();
        var voices = new Voices(record.statements());
        var original = Course.original(data.deadline(), amended)
                .map(deadline -> Position.of(deadline, data.followedSince(), voices, record.ending())
                        .schedule(today, dueSoonDays));
        Function<UUID, Voices> saidOf = milestone -> Voices.about(milestone, record.statements());
        var parts = milestones.of(record.id()).stream()
                .map(milestone -> milestone.row(data.followedSince(), saidOf.apply(milestone.id()), today, dueSoonDays))
                .toList();
        return new Course(amended, original, ends(record.id()), parts, Progress.of(parts, saidOf));
    }

    private List<EndProposalRow> ends(CommitmentId commitment) {
        var proposed = proposals.of(commitment);
        if (proposed.isEmpty()) {
            return List.of();
        }
        var views = proposals.views(proposed.stream().map(EndProposal::id).toList());
        var files = files(views.stream().flatMap(view -> view.scan().stream()).toList());
        var byProposal = views.stream().collect(Collectors.groupingBy(EndView::proposal));
        return proposed.stream()
                .map(one -> one.row(byProposal.getOrDefault(one.id(), List.of()), files))
                .toList();
    }
}
