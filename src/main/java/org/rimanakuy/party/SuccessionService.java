package org.rimanakuy.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for whom. Every change is tried on the whole lineage first: two successors or a circle are refused. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class SuccessionService {

    private final Successions successions;
    private final Parties parties;
    private final JournalService journal;
    private final ApplicationEventPublisher events;

    SuccessionService(
            Successions successions, Parties parties, JournalService journal, ApplicationEventPublisher events) {
        this.successions = successions;
        this.parties = parties;
        this.journal = journal;
        this.events = events;
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<SuccessionRow> all() {
        return successions.rows();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Lineage lineage() {
        return new Lineage(successions.rows().stream().map(SuccessionRow::data).toList());
    }

    public void record(SuccessionData data) {
        recordAll(List.of(data), false);
    }

    public void recordAll(Collection<SuccessionData> added, boolean example) {
        if (added.isEmpty()) {
            return;
        }
        var together = new ArrayList<>(
                successions.rows().stream().map(SuccessionRow::data).toList());
        together.addAll(added);
        Lineage.refuseImpossible(together);
        var acts = new ArrayList<Act>();
        for (var data : added) {
            successions.save(new Succession(data, example));
            acts.add(about(Act.of("succession-recorded"), data));
        }
        journal.recordAll(acts);
        added.forEach(data -> events.publishEvent(new SuccessionRecorded(data)));
    }

    public void correct(UUID id, int seenVersion, SuccessionData data, String why) {
        var succession = successions.findById(id).orElseThrow(() -> PartyRefusal.unknown(id));
        var together = new ArrayList<SuccessionData>(List.of(data));
        var before = successions.rows().stream()
                .filter(row -> row.id().equals(id))
                .map(SuccessionRow::data)
                .findFirst()
                .orElseThrow();
        successions.rows().stream()
                .filter(row -> !row.id().equals(id))
                .map(SuccessionRow::data)
                .forEach(together::add);
        Lineage.refuseImpossible(together);
        var changes = succession
                .atVersion(seenVersion)
                .correct(data, value -> value instanceof PartyId party ? name(party) : value.toString());
        if (!changes.isEmpty()) {
            journal.record(
                    about(Act.of("succession-corrected"), data).because(why).with(changes));
            events.publishEvent(new SuccessionCorrected(before, data));
        }
    }

    public int removeExamples() {
        return successions.deleteExamples();
    }

    /** The act stands on the predecessor's page: what it owed is what moves. */
    private Act about(Act act, SuccessionData data) {
        return act.on(
                PartyService.KIND,
                data.predecessor().value(),
                name(data.predecessor()) + " → " + name(data.successor()));
    }

    private String name(PartyId id) {
        return parties.row(id).orElseThrow(() -> PartyRefusal.unknown(id)).spokenName();
    }
}
