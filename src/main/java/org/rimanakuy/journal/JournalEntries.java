package org.rimanakuy.journal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JournalEntries extends Repository<JournalEntry, Long> {

    JournalEntry save(JournalEntry entry);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from JournalHead h")
    JournalHead lockHead();

    @Query("select h from JournalHead h")
    JournalHead head();

    List<JournalEntry> findBySubjectIdOrderBySequenceDesc(UUID subject, Limit limit);

    List<JournalEntry> findBySequenceGreaterThanOrderBySequence(long sequence, Limit limit);
}
