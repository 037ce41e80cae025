package org.rimanakuy.minutes;

import java.util.Optional;
import org.rimanakuy.dialogue.SessionId;
import org.springframework.data.repository.Repository;

interface ActasThen extends Repository<ActaThen, SessionId> {

    ActaThen saveAndFlush(ActaThen then);

    Optional<ActaThen> findById(SessionId session);
}
