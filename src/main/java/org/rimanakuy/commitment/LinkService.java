package org.rimanakuy.commitment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links commitments that are about the same thing, so that whoever finds one finds the other. Neither is changed by it. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class LinkService {

    private final Commitments commitments;
    private final Links links;
    private final JournalService journal;
    private final Clock clock;

    LinkService(Commitments commitments, Links links, JournalService journal, Clock clock) {
        this.commitments = commitments;
        this.links = links;
        this.journal = journal;
        this.clock = clock;
    }

    /** Linking what is linked already changes nothing. */
    public void link(CommitmentNumber one, CommitmentNumber other) {
        journal.takeTurn();
        var lower = find(one.order() < other.order() ? one : other);
        var higher = find(one.order() < other.order() ? other : one);
        if (lower.equals(higher)) {
            throw LinkRefusal.itself();
        }
        if (lower.record().example() != higher.record().example()) {
            throw LinkRefusal.practice();
        }
        if (!links.has(lower, higher)) {
            links.add(lower, higher, Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
            journal.record(about("commitment-linked", lower, higher));
            journal.record(about("commitment-linked", higher, lower));
        }
    }

    public void unlink(CommitmentNumber one, CommitmentNumber other, String why) {
        journal.takeTurn();
        var lower = find(one.order() < other.order() ? one : other);
        var higher = find(one.order() < other.order() ? other : one);
        if (links.has(lower, higher)) {
            links.remove(lower, higher);
            journal.record(about("commitment-unlinked", lower, higher).because(why));
            journal.record(about("commitment-unlinked", higher, lower).because(why));
        }
    }

    private Commitment find(CommitmentNumber number) {
        return commitments.findByNumber(number.toString()).orElseThrow(() -> CommitmentRefusal.unknown(number));
    }

    private static Act about(String what, Commitment commitment, Commitment other) {
        return Turn.about(what, commitment).with(Map.of("number", other.number()));
    }
}
