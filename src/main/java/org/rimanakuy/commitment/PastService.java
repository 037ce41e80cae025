package org.rimanakuy.commitment;

import static java.util.stream.Collectors.groupingBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rimanakuy.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells how commitments stood on days that are over, replayed from what was said and agreed about them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.ANYONE)
public class PastService {

    private final Commitments commitments;
    private final Amendments amendments;
    private final EntityManager memory;

    PastService(Commitments commitments, Amendments amendments, EntityManager memory) {
        this.commitments = commitments;
        this.amendments = amendments;
        this.memory = memory;
    }

    /**
     * @param numbers at most a thousand or so at a time
     * @return by day, those of them that had been made by then
     */
    public Map<LocalDate, List<OnDay>> on(Collection<String> numbers, Collection<LocalDate> days) {
        var asOf = asOf(numbers);
        letGo();
        return days.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        day -> asOf.stream()
                                .filter(one -> !one.commitment()
                                        .data()
                                        .madeOn()
                                        .firstDay()
                                        .isAfter(day))
                                .map(one -> OnDay.of(one.commitment(), one.at(day), day))
                                .toList()));
    }

    /**
     * The terms to answer that began with what was said about these, whenever that was.
     *
     * @param numbers at most a thousand or so at a time
     */
    public List<AnswerTerm> terms(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        var terms = commitments.findByNumberIn(numbers).stream()
                .map(Commitment::record)
                .map(AnswerTerm::of)
                .flatMap(List::stream)
                .toList();
        letGo();
        return terms;
    }

    /** Whoever reads many, some at a time, has room for the next; who changes something keeps what was changed. */
    private void letGo() {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            memory.clear();
        }
    }

    private List<AsOf> asOf(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        var found = commitments.findByNumberIn(numbers).stream()
                .map(Commitment::record)
                .toList();
        var agreed = amendments.ofAll(found.stream().map(CommitmentRecord::id).toList()).stream()
                .collect(groupingBy(Amendment::commitment));
        return found.stream()
                .map(one -> new AsOf(one, agreed.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
