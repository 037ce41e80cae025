package org.rimanakuy.commitment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.ClauseService;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.party.Lineage;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One commitment, told whole: public, and the same for everybody. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.ANYONE)
public class SheetService {

    private final Commitments commitments;
    private final PartyService parties;
    private final SuccessionService successions;
    private final PlaceService places;
    private final AgreementService agreements;
    private final ClauseService clauses;
    private final LineOrigins lines;
    private final Courses courses;
    private final Links links;
    private final EvidenceLinks evidence;
    private final DocumentService documents;
    private final Clock clock;
    private final int dueSoonDays;

    SheetService(
            Commitments commitments,
            PartyService parties,
            SuccessionService successions,
            PlaceService places,
            AgreementService agreements,
            ClauseService clauses,
            LineOrigins lines,
            Courses courses,
            Links links,
            EvidenceLinks evidence,
            DocumentService documents,
            Clock clock,
            @Value("${rimanakuy.due-soon-days:30}") int dueSoonDays) {
        this.commitments = commitments;
        this.parties = parties;
        this.successions = successions;
        this.places = places;
        this.agreements = agreements;
        this.clauses = clauses;
        this.lines = lines;
        this.courses = courses;
        this.links = links;
        this.evidence = evidence;
        this.documents = documents;
        this.clock = clock;
        this.dueSoonDays = dueSoonDays;
    }

    public Optional<CommitmentSheet> sheet(CommitmentNumber number) {
        return commitments.findByNumber(number.toString()).map(this::told);
    }

    private CommitmentSheet told(Commitment commitment) {
        var today = LocalDate.now(clock);
        var names = parties.names();
        var lineage = successions.lineage();
        var record = commitment.record();
        var data = record.data();
        var position = commitment.position();
        var course = courses.of(record, today, names);
        return new CommitmentSheet(
                record,
                today,
                position.headline(),
                position.headlineBy(),
                position.schedule(today, dueSoonDays),
                position.moveOn(today),
                names.row(record.promisedBy()),
                names.row(lineage.obligorOn(data.promisor(), today)),
                chain(record.promisedBy(), course, lineage, today).stream()
                        .map(step -> new CommitmentSheet.Step(names.row(step.party()), step.from(), step.basis()))
                        .toList(),
                data.beneficiaries().stream().map(names::row).toList(),
                Optional.ofNullable(data.followUp()).map(names::row),
                within(data.place()),
                Optional.ofNullable(data.origin().agreement()).flatMap(agreements::find),
                Optional.ofNullable(data.origin().clause()).flatMap(clauses::find),
                Optional.ofNullable(data.origin().minutesLine()).flatMap(lines::madeIn),
                occurrences(record, today),
                said(commitment, names),
                course,
                links.of(record.id()));
    }

    /** From who made the promise to who answers, by successions and by what was agreed. */
    private static List<Lineage.Step> chain(PartyId promisedBy, Course course, Lineage lineage, LocalDate today) {
        var steps = new ArrayList<Lineage.Step>();
        var keeper = promisedBy;
        for (var amendment : course.amendments()) {
            if (amendment.responsibleAfter().isPresent()) {
                steps.addAll(lineage.chain(keeper, amendment.approvedOn().firstDay()));
                keeper = amendment.responsibleAfter().get().id();
                steps.add(new Lineage.Step(keeper, amendment.approvedOn(), amendment.approval()));
            }
        }
        steps.addAll(lineage.chain(keeper, today));
        return steps;
    }

    /** The place and what it lies in, widest first. */
    private List<PlaceRow> within(@Nullable PlaceId place) {
        var byId = places.byId();
        var path = new LinkedList<PlaceRow>();
        for (var next = place; next != null; next = path.getFirst().parent()) {
            path.addFirst(java.util.Objects.requireNonNull(byId.get(next)));
        }
        return List.copyOf(path);
    }

    private List<CommitmentSheet.Occurrence> occurrences(CommitmentRecord record, LocalDate today) {
        var voices = new Voices(record.statements());
        return record.data().deadline().occurrencesUntilNext(today).stream()
                .map(due -> {
                    var about = voices.about(due);
                    var tick = Tick.of(
                            Optional.of(due.lastDay()), false, record.data().followedSince(), about);
                    var headline = Headline.of(about, Optional.empty()).headline();
                    return new CommitmentSheet.Occurrence(
                            due, headline, tick.on(today, dueSoonDays), about.standings());
                })
                .toList();
    }

    private List<CommitmentSheet.Said> said(Commitment commitment, PartyNames names) {
        var ids = commitment.statements().stream().map(Statement::id).toList();
        var statements = commitment.record().statements();
        var files = files(ids);
        var stillSaid = Collections.<StatementData>newSetFromMap(new IdentityHashMap<>());
        stillSaid.addAll(Voices.stillSaid(statements));
        return IntStream.range(0, ids.size())
                .mapToObj(index -> new CommitmentSheet.Said(
                        statements.get(index),
                        speaker(statements.get(index), names),
                        files.came(ids.get(index)),
                        files.examined(ids.get(index)),
                        !stillSaid.contains(statements.get(index))))
                .sorted(Comparator.comparing(one -> one.statement().statedOn().lastDay()))
                .toList()
                .reversed();
    }

    /** The files of some statements, by statement. */
    private record Files(Map<UUID, List<DocumentRow>> cameWith, Map<UUID, List<DocumentRow>> examinedFor) {

        List<DocumentRow> came(UUID statement) {
            return cameWith.getOrDefault(statement, List.of());
        }

        List<DocumentRow> examined(UUID statement) {
            return examinedFor.getOrDefault(statement, List.of());
        }
    }

    private Files files(List<UUID> statements) {
        if (statements.isEmpty()) {
            return new Files(Map.of(), Map.of());
        }
        var links = evidence.of(statements);
        var rows = documents
                .rows(links.stream().map(Evidence::document).distinct().toList())
                .stream()
                .collect(toMap(DocumentRow::id, row -> row));
        var seen =
                links.stream().filter(link -> rows.containsKey(link.document())).toList();
        var byStatement =
                groupingBy(Evidence::statement, mapping((Evidence link) -> rows.get(link.document()), toList()));
        return new Files(
                seen.stream().filter(link -> !link.isExamined()).collect(byStatement),
                seen.stream().filter(Evidence::isExamined).collect(byStatement));
    }

    private static Optional<PartyRow> speaker(StatementData statement, PartyNames names) {
        @Nullable PartyId party = statement.party();
        return Optional.ofNullable(party).map(names::row);
    }
}
