package org.rimanakuy.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DialogueSessions extends Repository<DialogueSession, SessionId> {

    DialogueSession save(DialogueSession session);

    Optional<DialogueSession> findById(SessionId id);

    Optional<DialogueSession> findByCode(String code);

    @Query("select s from DialogueSession s order by s.code")
    List<DialogueSession> all();

    @Query(
            "select s from DialogueSession s where s.roundtable = :roundtable order by s.heldOn.date desc, s.id.value desc")
    List<DialogueSession> of(RoundtableId roundtable);

    @Query("select s from DialogueSession s where s.heldOn.date >= :today order by s.heldOn.date, s.id.value")
    List<DialogueSession> from(LocalDate today, Limit limit);

    @Query("select s from DialogueSession s where s.heldOn.date < :today order by s.heldOn.date desc, s.id.value desc")
    List<DialogueSession> before(LocalDate today, Pageable page);

    @Query("select count(s) from DialogueSession s where s.heldOn.date < :today")
    long countBefore(LocalDate today);

    /** The codes of a year that were given out here: other records may have words after the dash. */
    @Query("select s.code from DialogueSession s where s.code like :prefix")
    List<String> codesLike(String prefix);
}
