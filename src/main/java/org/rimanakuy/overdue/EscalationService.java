package org.rimanakuy.overdue;

import java.util.List;
import org.rimanakuy.commitment.CommitmentId;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far commitments climbed: for everybody, but for who has to be told by hand. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.ANYONE)
public class EscalationService {

    private final Escalations escalations;
    private final CurrentUser currentUser;

    EscalationService(Escalations escalations, CurrentUser currentUser) {
        this.escalations = escalations;
        this.currentUser = currentUser;
    }

    /** The latest step first. */
    public List<EscalationRow> of(CommitmentId commitment) {
        var rows = escalations.of(commitment.value());
        return currentUser.is(Role.SECRETARIAT)
                ? rows
                : rows.stream().map(EscalationRow::forEverybody).toList();
    }
}
