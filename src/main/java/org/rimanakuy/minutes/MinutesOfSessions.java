package org.rimanakuy.minutes;

import java.util.Optional;
import org.rimanakuy.dialogue.SessionId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MinutesOfSessions extends Repository<Minutes, SessionId> {

    Minutes save(Minutes minutes);

    Optional<Minutes> findById(SessionId session);

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
