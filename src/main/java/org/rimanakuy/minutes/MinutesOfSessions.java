package org.rimanakuy.minutes;

import java.util.Optional;
import org.rimanakuy.dialogue.SessionId;
import org.springframework.data.repository.Repository;

interface MinutesOfSessions extends Repository<Minutes, SessionId> {

    Minutes save(Minutes minutes);

    Optional<Minutes> findById(SessionId session);
}
