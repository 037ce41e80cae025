package org.rimanakuy.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Attendance extends Repository<Attendee, UUID> {

    Attendee save(Attendee attendee);

    Optional<Attendee> findById(UUID id);

    void delete(Attendee attendee);

    @Query("select a from Attendee a where a.session = :session order by a.party.value, a.person, a.id")
    List<Attendee> of(SessionId session);
}
