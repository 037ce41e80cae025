package org.rimanakuy.party;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final Clock clock;

    MandateService(
            Mandates mandates, Persons persons, JournalService journal, ApplicationEventPublisher events, Clock clock) {
        this.mandates = mandates;
        this.persons = persons;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
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
            var mandate = new Mandate(person, data);
            mandate.awaitEnd(today());
            mandates.save(mandate);
            acts.add(about(Act.of("mandate-recorded"), data));
        }
        journal.recordAll(acts);
    }

    public void correct(UUID id, int seenVersion, MandateData data, String why) {
        var mandate = mandates.findById(id).orElseThrow(() -> PartyRefusal.unknown(id));
        var wentOn = mandate.goesOn();
        var changes = mandate.atVersion(seenVersion).correct(personOf(mandate), data);
        changes.remove("sex");
        changes.remove("ageBand");
        journal.record(about(Act.of("mandate-corrected"), data).because(why).with(changes));
        mandate.awaitEnd(today());
        if (wentOn && !mandate.goesOn()) {
            events.publishEvent(new MandateEnded(data));
        }
    }

    /**
     * Tells of each mandate whose end has come since it was written down, once, however often and from however many
     * servers this is called.
     */
    public void runOut(LocalDate today) {
        journal.takeTurn();
        var over = mandates.pendingBefore(today);
        var people = persons.findByIdIn(over.stream().map(Mandate::personId).toList()).stream()
                .collect(Collectors.toMap(Person::id, person -> person));
        for (var mandate : over) {
            mandate.awaitEnd(today);
            var person = Objects.requireNonNull(people.get(mandate.personId()));
            events.publishEvent(new MandateEnded(mandate.data(person)));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
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
