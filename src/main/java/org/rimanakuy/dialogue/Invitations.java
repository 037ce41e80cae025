package org.rimanakuy.dialogue;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Invitations extends Repository<Invitation, InvitationKey> {

    Invitation save(Invitation invitation);

    /** The latest first. */
    @Query("select i from Invitation i where i.id.session = :session order by i.id.sequence desc")
    List<Invitation> of(SessionId session, Limit limit);
}
