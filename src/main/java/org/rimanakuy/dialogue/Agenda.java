package org.rimanakuy.dialogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Agenda extends Repository<AgendaItem, AgendaItemId> {

    AgendaItem save(AgendaItem item);

    Optional<AgendaItem> findById(AgendaItemId id);

    @Query("select i from AgendaItem i where i.session = :session order by i.position, i.id.value")
    List<AgendaItem> of(SessionId session);

    @Query("select i from AgendaItem i where i.session in :sessions order by i.session.value, i.position, i.id.value")
    List<AgendaItem> of(Collection<SessionId> sessions);

    /** What other sessions of the same roundtable put off, and no session has taken up yet; the oldest first. */
    @Query("""
            select i from AgendaItem i join DialogueSession s on s.id = i.session
            where s.roundtable = :roundtable and i.session <> :session
            and i.state = org.rimanakuy.dialogue.ItemState.POSTPONED
            and not exists (select 1 from AgendaItem later where later.carriedFrom = i.id)
            order by s.heldOn.date, i.position, i.id.value""")
    List<AgendaItem> waitingAt(RoundtableId roundtable, SessionId session);

    @Query("select distinct i.topic from AgendaItem i where i.topic is not null order by i.topic")
    List<String> topics();

    /** Whether a later session took the point up. */
    @Query("select count(i) > 0 from AgendaItem i where i.carriedFrom = :item")
    boolean wentOn(AgendaItemId item);
}
