package org.rimanakuy.minutes;

import java.util.List;
import java.util.Optional;
import org.rimanakuy.dialogue.SessionId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FrozenTexts extends Repository<FrozenMinutes, FrozenId> {

    FrozenMinutes save(FrozenMinutes frozen);

    Optional<FrozenMinutes> findById(FrozenId id);

    @Query("select f from FrozenMinutes f where f.id.session = :session order by f.id.number")
    List<FrozenMinutes> of(SessionId session);
}
