package org.rimanakuy.concern;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PlaceId;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Incidents. Reading is for anyone, recording for the secretariat. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class IncidentService {

    /** The most that are ever listed together. */
    public static final int LISTED = 500;

    private static final String KIND = "incident";

    private final Incidents incidents;
    private final PlaceService places;
    private final JournalService journal;
    private final EntityManager memory;
    private final Clock clock;

    IncidentService(
            Incidents incidents, PlaceService places, JournalService journal, EntityManager memory, Clock clock) {
        this.incidents = incidents;
        this.places = places;
        this.journal = journal;
        this.memory = memory;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<IncidentRow> latest() {
        return incidents.latest(Limit.of(LISTED)).stream().map(Incident::row).toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public int count() {
        return incidents.count();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Optional<IncidentRow> byNumber(String number) {
        return incidents.findByNumber(number).map(Incident::row);
    }

    /** Those after a number, in order of number: what an export goes by. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<IncidentRow> after(Optional<IncidentNumber> number, int limit) {
        return incidents.after(number.map(IncidentNumber::toString).orElse(""), Limit.of(limit)).stream()
                .map(Incident::row)
                .toList();
    }

    /**
     * What had begun by the end of a day at some places, the latest first.
     *
     * @param within the places asked about, with those that lie in them and those they lie in
     */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public IncidentReading reading(Collection<PlaceId> within, LocalDate day) {
        return new IncidentReading(
                day,
                within.isEmpty()
                        ? List.of()
                        : incidents.at(within, day, Limit.of(LISTED)).stream()
                                .map(Incident::row)
                                .toList());
    }

    /** Of the whole real record. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public IncidentReading reading(LocalDate day) {
        return new IncidentReading(
                day,
                incidents.until(day, Limit.of(LISTED)).stream()
                        .map(Incident::row)
                        .toList());
    }

    /** Those that are on record, at most a thousand or so. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Map<IncidentNumber, IncidentRow> byNumbers(Collection<IncidentNumber> numbers) {
        var asWritten = numbers.stream().map(IncidentNumber::toString).toList();
        return asWritten.isEmpty()
                ? Map.of()
                : incidents.findByNumberIn(asWritten).stream()
                        .map(Incident::row)
                        .collect(Collectors.toMap(IncidentRow::number, row -> row));
    }

    /** Puts an incident on record under the next number of the year in which it began; at a place of practice it is practice. */
    public IncidentNumber record(IncidentData data) {
        journal.takeTurn();
        var number = next(data.from().date().getYear());
        recordAll(List.of(new NewIncident(IncidentId.next(), number, data)), places.isExample(data.place()));
        return number;
    }

    /** The number that an incident of a year gets when it has none. */
    @Transactional(readOnly = true)
    public IncidentNumber next(int year) {
        var last = incidents.last("%04d".formatted(year));
        return new IncidentNumber(
                year, last.isEmpty() ? 1 : IncidentNumber.parse(last).sequence() + 1);
    }

    public void recordAll(Collection<NewIncident> added, boolean example) {
        added.forEach(one -> refuseImpossible(one.number(), one.data()));
        byNumbers(added.stream().map(NewIncident::number).toList()).keySet().stream()
                .findFirst()
                .ifPresent(taken -> {
                    throw ConcernRefusal.numberTaken(taken);
                });
        added.forEach(one -> incidents.save(new Incident(one, example)));
        journal.recordAll(added.stream()
                .map(one -> Act.of("incident-recorded")
                        .on(KIND, one.id().value(), one.number().toString()))
                .toList());
        memory.flush();
    }

    /** @throws org.rimanakuy.shared.StaleVersionRefusal when it was corrected since it was shown */
    public void correct(IncidentId id, int seenVersion, IncidentData data, String why) {
        var incident = incidents.findById(id).orElseThrow(() -> ConcernRefusal.unknown(id));
        var number = incident.row().number();
        refuseImpossible(number, data);
        var byId = places.byId();
        var changes = incident.atVersion(seenVersion)
                .correct(
                        data,
                        value -> value instanceof PlaceId place && byId.containsKey(place)
                                ? byId.get(place).name()
                                : value.toString(),
                        places.isExample(data.place()));
        if (!changes.isEmpty()) {
            journal.record(Act.of("incident-corrected")
                    .on(KIND, id.value(), number.toString())
                    .because(why)
                    .with(changes));
        }
    }

    public int removeExamples() {
        return incidents.deleteExamples();
    }

    private void refuseImpossible(IncidentNumber number, IncidentData data) {
        if (data.from().firstDay().isAfter(LocalDate.now(clock))) {
            throw ConcernRefusal.later();
        }
        if (number.year() != data.from().date().getYear()) {
            throw ConcernRefusal.yearOfNumber(number);
        }
    }
}
