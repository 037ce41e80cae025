package org.rimanakuy.minutes;

import java.util.List;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything said that is public, the same for everybody: lines of closed actas and what published sources tell, never a draft. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.ANYONE)
public class SaidService {

    /** Beyond this a count says "more than". */
    public static final int COUNTED = 10_000;

    private final Said said;
    private final PartyService parties;

    SaidService(Said said, PartyService parties) {
        this.said = said;
        this.parties = parties;
    }

    /** The latest session first. Whoever asks for one line more than a page shows knows whether there is a next one. */
    public List<SaidRow> page(SaidFilter filter, long offset, int limit) {
        return said.page(filter, offset, limit, parties.names());
    }

    /** @return how many match, {@link #COUNTED} + 1 standing for "more than that" */
    public int count(SaidFilter filter) {
        return said.count(filter, COUNTED + 1);
    }
}
