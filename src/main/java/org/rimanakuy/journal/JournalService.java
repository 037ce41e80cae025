package org.rimanakuy.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Roles;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The journal of acts. It is written in the transaction of the act itself: an act that fails leaves no trace, and none goes unwritten. */
@Service
@PreAuthorize(Roles.IS_SIGNED_IN)
public class JournalService {

    private static final int LATEST = 200;
    private static final int PAGE = 1_000;

    private final JournalEntries entries;
    private final DetailsText text;
    private final CurrentUser currentUser;
    private final Clock clock;

    JournalService(JournalEntries entries, DetailsText text, CurrentUser currentUser, Clock clock) {
        this.entries = entries;
        this.text = text;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Waits until nobody else is writing: for whoever must see the record as its own act will leave it, such as a number to count on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeTurn() {
        entries.lockHead();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Act act) {
        recordAll(List.of(act));
    }

    /** Appends the acts in their order; the head of the chain stays locked until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(Collection<Act> acts) {
        if (acts.isEmpty()) {
            return;
        }
        var actor = currentUser.required();
        var now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        var head = entries.lockHead();
        for (var act : acts) {
            var entry = new JournalEntry(head, now, actor.account(), actor.name(), act, text.write(act.details()));
            head.moveTo(entries.save(entry));
        }
    }

    /** The latest acts on one subject, newest first. */
    @Transactional(readOnly = true)
    public List<JournalRow> of(UUID subject) {
        return entries.findBySubjectIdOrderBySequenceDesc(subject, Limit.of(LATEST)).stream()
                .map(entry -> entry.row(text))
                .toList();
    }

    /** @return the sequence of the first entry that was changed, removed or put in; empty when the chain holds */
    @Transactional(readOnly = true)
    public OptionalLong firstBroken() {
        var hash = "0".repeat(64);
        var sequence = 0L;
        for (var page = pageAfter(0); !page.isEmpty(); page = pageAfter(sequence)) {
            for (var entry : page) {
                if (entry.sequence() != sequence + 1 || !entry.follows(hash)) {
                    return OptionalLong.of(sequence + 1);
                }
                sequence = entry.sequence();
                hash = entry.hash();
            }
        }
        return entries.head().hash().equals(hash) ? OptionalLong.empty() : OptionalLong.of(sequence + 1);
    }

    private List<JournalEntry> pageAfter(long sequence) {
        return entries.findBySequenceGreaterThanOrderBySequence(sequence, Limit.of(PAGE));
    }
}
