package org.rimanakuy.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rimanakuy.commitment.CommitmentId;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.commitment.Hearable;
import org.rimanakuy.commitment.StatementService;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.project.ProjectRow;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.Speaker;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.springframework.stereotype.Component;

/**
 * Who is heard about a work: whoever is heard about a commitment it comes from, in the same voice; whoever answers today
 * for the body that builds it, as the promisor; and the communities of the place where it stands. Who builds is nothing
 * else (docs/decisions/0029).
 */
@Component
class Heard {

    private final CommitmentService commitments;
    private final StatementService statements;
    private final PartyService parties;
    private final SuccessionService successions;
    private final PlaceService places;
    private final Clock clock;

    Heard(
            CommitmentService commitments,
            StatementService statements,
            PartyService parties,
            SuccessionService successions,
            PlaceService places,
            Clock clock) {
        this.commitments = commitments;
        this.statements = statements;
        this.parties = parties;
        this.successions = successions;
        this.places = places;
        this.clock = clock;
    }

    /** In which voices that person may speak of the work today. */
    Set<Voice> voicesOf(Speaker speaker, ProjectRow project) {
        var party = speaker.party();
        if (party.isEmpty() || speaker.is(Role.ADMINISTRATOR)) {
            return Set.of();
        }
        if (builder(project).filter(party.get()::equals).isPresent()) {
            return speaker.is(Role.DELEGATE) ? Set.of(Voice.PROMISOR) : Set.of();
        }
        var voices = EnumSet.noneOf(Voice.class);
        voices.addAll(statements.voicesOf(commitments(project)));
        if (speaker.is(Role.DELEGATE)
                && around(project).stream().anyMatch(one -> one.id().equals(party.get()))) {
            voices.add(Voice.COMMUNITY);
        }
        voices.remove(Voice.OTHER);
        return voices;
    }

    /** Who could be heard about it from paper, and in which voice. */
    List<Hearable> onPaper(ProjectRow project) {
        var builder = builder(project);
        var hearable = new LinkedHashSet<Hearable>();
        builder.flatMap(parties::find).ifPresent(party -> hearable.add(new Hearable(Voice.PROMISOR, party)));
        var others = new ArrayList<>(statements.hearable(commitments(project)));
        around(project).forEach(party -> others.add(new Hearable(Voice.COMMUNITY, party)));
        others.stream()
                .filter(heard -> builder.filter(heard.party().id()::equals).isEmpty())
                .forEach(hearable::add);
        return List.copyOf(hearable);
    }

    private Optional<PartyId> builder(ProjectRow project) {
        return Optional.ofNullable(project.data().executor())
                .map(executor -> successions.lineage().obligorOn(executor, LocalDate.now(clock)));
    }

    private List<CommitmentId> commitments(ProjectRow project) {
        var numbers = project.data().commitments().stream()
                .map(CommitmentNumber::parse)
                .toList();
        return commitments.byNumbers(numbers).stream().map(CommitmentRecord::id).toList();
    }

    /** The communities of the place, and those of the places in it. */
    private List<PartyRow> around(ProjectRow project) {
        var place = project.data().place();
        if (place == null) {
            return List.of();
        }
        var within = places.subtree(place);
        return parties.all().stream()
                .filter(party -> party.kind() == PartyKind.COMMUNITY)
                .filter(party -> party.place() instanceof PlaceId where && within.contains(where))
                .toList();
    }
}
