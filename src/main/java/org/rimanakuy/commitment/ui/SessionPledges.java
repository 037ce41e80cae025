package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.rimanakuy.commitment.PledgeRow;
import org.rimanakuy.commitment.PledgeService;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.ui.SessionSection;
import org.rimanakuy.party.PartyService;
import org.springframework.stereotype.Component;

/** On a session's page: the commitments that came out of it, and those that will when its acta is closed. */
@Component
class SessionPledges implements SessionSection {

    private final PledgeService pledges;
    private final PartyService parties;

    SessionPledges(PledgeService pledges, PartyService parties) {
        this.pledges = pledges;
        this.parties = parties;
    }

    @Override
    public Section of(SessionRow session) {
        var section = new Section();
        section.addClassName("session-pledges");
        section.add(new H2(section.getTranslation("commitment.section.session")));
        var inForce = pledges.madeIn(session.id());
        var prepared = pledges.of(session.id()).stream()
                .filter(row -> row.number().isEmpty())
                .toList();
        if (!inForce.isEmpty()) {
            section.add(new CommitmentLines(inForce));
        }
        if (!prepared.isEmpty()) {
            addPrepared(section, prepared);
        }
        if (inForce.isEmpty() && prepared.isEmpty()) {
            section.add(new Paragraph(section.getTranslation("commitment.section.session-none")));
        }
        return section;
    }

    private void addPrepared(Section section, List<PledgeRow> prepared) {
        section.add(
                new Paragraph(section.getTranslation("commitment.section.session-prepared", prepared.size())),
                new PledgeLines(prepared, parties.names(), row -> List.of()));
    }
}
