package org.rimanakuy.minutes;

import java.util.List;
import org.rimanakuy.dialogue.SessionId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MinutesAnswers extends Repository<MinutesAnswer, AnswerId> {

    /** Takes the place of what the same delegation said to the same version before. */
    MinutesAnswer save(MinutesAnswer answer);

    @Query(
            "select a from MinutesAnswer a where a.id.session = :session order by a.id.frozen, a.answeredAt, a.id.party.value")
    List<MinutesAnswer> of(SessionId session);

    void flush();
}
