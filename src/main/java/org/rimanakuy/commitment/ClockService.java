package org.rimanakuy.commitment;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rimanakuy.security.Roles;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the clocks that run on commitments; one that falls due again and again has a clock for each of its dates. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.ANYONE)
public class ClockService {

    private final Commitments commitments;
    private final EntityManager memory;

    ClockService(Commitments commitments, EntityManager memory) {
        this.commitments = commitments;
        this.memory = memory;
    }

    /** Some of the recurring ones, in order of number, and the order of the last of them. */
    public record Page(List<ClockReading> clocks, long last) {}

    /**
     * As they stand at this moment of the transaction.
     *
     * @param until a recurring one has clocks for its dates up to the next from this day on
     */
    public List<ClockReading> of(Collection<CommitmentId> some, LocalDate until) {
        return some.isEmpty()
                ? List.of()
                : commitments.findByIdIn(some).stream()
                        .flatMap(commitment -> clocks(commitment, until))
                        .toList();
    }

    /** @return empty after the last; memory is cleared, so call it where nothing is changed */
    public Optional<Page> recurring(long after, int limit, LocalDate until) {
        var found = commitments.recurringAfter(after, Limit.of(limit));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var clocks =
                found.stream().flatMap(commitment -> clocks(commitment, until)).toList();
        var last = CommitmentNumber.parse(found.getLast().number()).order();
        memory.clear();
        return Optional.of(new Page(clocks, last));
    }

    private static Stream<ClockReading> clocks(Commitment commitment, LocalDate until) {
        var record = commitment.record();
        var deadline = record.data().deadline();
        var tick = commitment.position().tick();
        if (deadline.kind() != Deadline.Kind.RECURRING || record.ending().isPresent()) {
            return Stream.of(ClockReading.of(record.id(), tick));
        }
        var voices = new Voices(record.statements());
        if (voices.onTheMatter(null).verified().isPresent()) {
            return Stream.empty();
        }
        return deadline.occurrencesUntilNext(until).stream()
                .map(date -> Tick.of(
                        Optional.of(date.lastDay()), false, record.data().followedSince(), voices.about(date)))
                .map(one -> ClockReading.of(record.id(), one));
    }
}
