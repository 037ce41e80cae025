package org.rimanakuy.minutes;

import java.util.List;
import java.util.Optional;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The closed actas, for anyone. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.ANYONE)
public class ActaService {

    private final MinutesOfSessions minutes;
    private final ApprovalService approvals;
    private final Teller teller;
    private final Addenda addenda;
    private final ActaList list;

    ActaService(MinutesOfSessions minutes, ApprovalService approvals, Teller teller, Addenda addenda, ActaList list) {
        this.minutes = minutes;
        this.approvals = approvals;
        this.teller = teller;
        this.addenda = addenda;
        this.list = list;
    }

    public Optional<Acta> byNumber(String number) {
        return minutes.byNumber(number).map(this::acta);
    }

    /** The acta of a session, or what sources tell of it; empty while it is a draft. */
    public Optional<Acta> of(SessionId session) {
        return minutes.findById(session).filter(found -> found.row().isPublic()).map(this::acta);
    }

    /** The text that was hashed, byte by byte, for whoever wants to hash it again. */
    public Optional<CanonicalText> text(String number) {
        return minutes.byNumber(number).flatMap(Minutes::text);
    }

    /** The lines of later actas that change this one, the earliest first. */
    public List<AddendumRow> addendaTo(String number) {
        return addenda.to(number);
    }

    /** Those closed last, of all roundtables, without examples. */
    public List<ActaHead> latest(int limit) {
        return list.latest(limit);
    }

    /** All of one roundtable, the latest session first. */
    public List<ActaHead> of(RoundtableId roundtable) {
        return list.of(roundtable);
    }

    /** The gaps of all actas of a roundtable, added up. */
    public QualityFigures figures(RoundtableId roundtable) {
        return list.figures(Optional.of(roundtable));
    }

    /** The gaps of all actas, added up, without examples. */
    public QualityFigures figures() {
        return list.figures(Optional.empty());
    }

    private Acta acta(Minutes found) {
        var told = teller.tell(found);
        var approval = approvals.approval(found, told);
        return new Acta(
                found.row(),
                told,
                found.text(),
                approval.counting(),
                approval.corrections(),
                found.row().number() == null
                        ? List.of()
                        : addenda.to(found.row().number()));
    }
}
