package org.rimanakuy.minutes;

import java.util.Optional;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the minutes of a session stand on their way to an acta, for those who may read a draft. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.IS_SIGNED_IN)
public class ApprovalService {

    private final MinutesOfSessions minutes;
    private final Approvals approvals;
    private final Teller teller;
    private final DraftReaders readers;

    ApprovalService(MinutesOfSessions minutes, Approvals approvals, Teller teller, DraftReaders readers) {
        this.minutes = minutes;
        this.approvals = approvals;
        this.teller = teller;
        this.readers = readers;
    }

    /** Empty where nobody began minutes, and for those whom a draft does not concern. */
    public Optional<Approval> of(SessionId session) {
        return readable(session).map(found -> approvals.of(found, teller.tell(found)));
    }

    /** What the minutes say now; for those who may read it. */
    public Optional<Proceedings> proceedings(SessionId session) {
        return readable(session).map(teller::tell);
    }

    private Optional<Minutes> readable(SessionId session) {
        return minutes.findById(session).filter(found -> found.row().isPublic() || readers.mayRead(session));
    }
}
