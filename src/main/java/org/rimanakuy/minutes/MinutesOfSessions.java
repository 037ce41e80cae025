package org.rimanakuy.minutes;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rimanakuy.dialogue.SessionId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MinutesOfSessions extends Repository<Minutes, SessionId> {

    Minutes save(Minutes minutes);

    Optional<Minutes> findById(SessionId session);

    /** Whoever types has finished the line when this returns, and can begin no other until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Minutes m where m.session = :session")
    Optional<Minutes> hold(SessionId session);

    @Query("select count(m) > 0 from Minutes m"
            + " where m.session = :session and m.state = org.rimanakuy.minutes.MinutesState.CLOSED")
    boolean isClosed(SessionId session);

    @Query("select m from Minutes m where m.session in :sessions")
    List<Minutes> of(Collection<SessionId> sessions);

    @Query("select m.session from Minutes m where m.manner <> org.rimanakuy.minutes.MinutesManner.FROM_SOURCE")
    Set<SessionId> typedHere();

    @Query("select m.session from Minutes m where m.state = org.rimanakuy.minutes.MinutesState.CLOSED")
    Set<SessionId> closed();

    @Query("select m from Minutes m where m.number = :number")
    Optional<Minutes> byNumber(String number);

    @Query("select m.number from Minutes m where m.number like concat(:prefix, '%')")
    List<String> numbersLike(String prefix);

    @Query(
            "select m from Minutes m where m.session in :sessions and m.state = org.rimanakuy.minutes.MinutesState.CLOSED")
    List<Minutes> closedOf(Collection<SessionId> sessions);

    /** A correction is a change like those that are typed, only later. */
    @Modifying
    @Query("update Minutes m set m.latestChange = m.latestChange + 1 where m.session = :session")
    void countCorrection(SessionId session);

    void flush();

    /** Two who type wait here for each other, and nowhere else; the version of the minutes stays as it is. */
    @Modifying
    @Query("update Minutes m set m.latestChange = m.latestChange + 1"
            + " where m.session = :session and m.state = org.rimanakuy.minutes.MinutesState.DRAFT")
    int countChange(SessionId session);

    @Modifying
    @Query("update Minutes m set m.linesCounted = m.linesCounted + 1 where m.session = :session")
    void countLine(SessionId session);

    @Query("select m.latestChange from Minutes m where m.session = :session")
    long latestChange(SessionId session);

    @Query("select m.linesCounted from Minutes m where m.session = :session")
    int linesCounted(SessionId session);
}
