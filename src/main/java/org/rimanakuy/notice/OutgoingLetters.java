package org.rimanakuy.notice;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutgoingLetters extends Repository<OutgoingLetter, LetterId> {

    String ROW =
            "select new org.rimanakuy.notice.LetterRow(l.id, l.version, l.purpose, l.about, l.recipient, l.address,"
                    + " case when l.endingLink is null then l.title else '' end, l.state, l.postedAt, l.nextTryAt, l.settledAt, l.trouble, l.reply) from OutgoingLetter l ";
    String LATEST_FIRST = " order by l.postedAt desc, l.id.value desc";

    record Count(LetterState state, long letters) {}

    void saveAll(Iterable<OutgoingLetter> letters);

    Optional<OutgoingLetter> findById(LetterId id);

    /** Whoever tells what became of a letter waits for whoever is telling it: what was sent is never forgotten. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from OutgoingLetter l where l.id = :id")
    Optional<OutgoingLetter> lock(LetterId id);

    @Query(ROW + LATEST_FIRST)
    List<LetterRow> latest(Pageable page);

    @Query(ROW + "where l.state = :state" + LATEST_FIRST)
    List<LetterRow> latest(LetterState state, Pageable page);

    @Query(ROW + "where l.about = :about" + LATEST_FIRST)
    List<LetterRow> about(UUID about, Pageable page);

    @Query(
            "select new org.rimanakuy.notice.OutgoingLetters$Count(l.state, count(l)) from OutgoingLetter l group by l.state")
    List<Count> counts();

    @Query("select count(l) > 0 from OutgoingLetter l where l.id = :id and l.endingLink is not null")
    boolean isNotice(LetterId id);

    /**
     * Whoever comes first has it until the claim lapses, and with a notice for good.
     *
     * @return 1 for that one, 0 for everybody else
     */
    @Modifying
    @Query("""
            update OutgoingLetter l set l.claimedAt = :now, l.attempts = l.attempts + 1
            where l.id = :id and l.state = org.rimanakuy.notice.LetterState.WAITING
            and (l.claimedAt is null or (l.claimedAt < :lapsed and l.endingLink is null)) and (l.worthUntil is null or l.worthUntil >= :now)""")
    int claim(LetterId id, Instant now, Instant lapsed);

    @Modifying
    @NativeQuery("""
            update letter set title = if(ending_link is null, title, ''), recipient = null, address = null, body_text = null, body_html = null, reply = null, ending_link = null,
                blanked_at = :now, version = version + 1,
                settled_at = coalesce(settled_at, :now),
                trouble = if(state = 'WAITING', 'TOO_LATE', trouble), state = if(state = 'WAITING', 'FAILED', state)
            where blanked_at is null and posted_at < :before""")
    int blank(Instant now, Instant before);

    @Modifying
    @NativeQuery("""
            delete a from letter_attachment a join letter l on l.letter_id = a.letter_id
            where l.blanked_at is null and l.posted_at < :before""")
    int deleteAttachments(Instant before);
}
