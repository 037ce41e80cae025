package org.rimanakuy.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands for whom, and when. Offices are public; sex and age are kept for counts and never leave with a name. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class MandateService {

    private final Mandates mandates;
    private final Persons persons;
    private final JournalService journal;
    private final ApplicationEventPublisher events;

    MandateService(Mandates mandates, Persons persons, JournalService journal, ApplicationEventPublisher events) {
        this.mandates = mandates;
        this.persons = persons;
        this.journal = journal;
        this.events = events;
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<MandateRow> all() {
        return mandates.rows();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<MandateRow> of(PartyId party) {
        return mandates.rowsOf(party);
    }

    /** The whole mandate, sex and age included, for the one who corrects it. */
    @Transactional(readOnly = true)
    public MandateData data(UUID id) {
        var mandate = mandates.findById(id).orElseThrow(() -> PartyRefusal.unknown(id));
        return mandate.data(personOf(mandate));
    }

    /** What somebody chose to say to those who keep the record, for counts by delegation. */
    @Transactional(readOnly = true)
    public Optional<MandateData.Sex> sexOf(PartyId party, String person) {
        return persons.named(person, party).map(Person::sex);
    }

    public void record(MandateData data) {
        recordAll(List.of(data), false);
    }

    public void recordAll(Collection<MandateData> added, boolean example) {
        var acts = new ArrayList<Act>();
        for (var data : added) {
            var person =
                    persons.named(data.person(), data.party()).orElseGet(() -> persons.save(new Person(data, example)));
            mandates.save(new Mandate(person, data));
            acts.add(about(Act.of("mandate-recorded"), data));
        }
        journal.recordAll(acts);
    }

    public void correct(UUID id, int seenVersion, MandateData data, String why) {
        var mandate = mandates.findById(id).orElseThrow(() -> PartyRefusal.unknown(id));
        var before = mandate.data(personOf(mandate));
        var changes = mandate.atVersion(seenVersion).correct(personOf(mandate), data);
        changes.remove("sex");
        changes.remove("ageBand");
        journal.record(about(Act.of("mandate-corrected"), data).because(why).with(changes));
        if (before.until() == null && data.until() != null) {
            events.publishEvent(new MandateEnded(data));
        }
    }

    public int removeExamples() {
        var removed = mandates.deleteExamples();
        persons.deleteExamples();
        return removed;
    }

    private Person personOf(Mandate mandate) {
        return persons.findById(mandate.personId()).orElseThrow(() -> PartyRefusal.unknown(mandate.personId()));
    }

    private static Act about(Act act, MandateData data) {
        var office = data.office() == null ? data.capacity().name() : data.office();
        return act.on(PartyService.KIND, data.party().value(), data.person() + ", " + office);
    }
}
