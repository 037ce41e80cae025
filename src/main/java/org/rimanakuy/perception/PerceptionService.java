package org.rimanakuy.perception;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rounds of questions. Results are for anyone, as far as they may be published; recording and people's own words are
 * for the secretariat.
 */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class PerceptionService {

    /** Enough for a trend. */
    private static final int LOOKED_BACK = 8;

    private static final String KIND = "perception-round";

    private final PerceptionStore store;
    private final InstrumentStore instruments;
    private final PlaceService places;
    private final JournalService journal;
    private final Clock clock;

    PerceptionService(
            PerceptionStore store,
            InstrumentStore instruments,
            PlaceService places,
            JournalService journal,
            Clock clock) {
        this.store = store;
        this.instruments = instruments;
        this.places = places;
        this.journal = journal;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<RoundRow> rounds() {
        return store.rounds();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Optional<RoundRow> byCode(String code) {
        return store.rounds().stream()
                .filter(round -> round.data().code().equals(code))
                .findFirst();
    }

    /** What may be told of a round: nothing before it is published, and from then on always the same. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Optional<RoundResult> result(RoundRow round) {
        if (!round.isPublished()) {
            return Optional.empty();
        }
        return Optional.of(told(round, store.tallies(List.of(round.id())).getOrDefault(round.id(), Map.of())));
    }

    private static RoundResult told(RoundRow round, Map<String, Map<String, Tally>> tallies) {
        var items = new HashMap<String, Published<String>>();
        for (var item : round.instrument().items()) {
            items.put(item.code(), Published.of(turned(item, round.instrument(), tallies)));
        }
        return new RoundResult(round, items);
    }

    /** A high answer to a reversed item is told as a low one. */
    private static Map<String, Tally> turned(
            Instrument.Item item, Instrument instrument, Map<String, Map<String, Tally>> tallies) {
        var told = new HashMap<String, Tally>(tallies.getOrDefault(item.code(), Map.of()));
        if (item.reversed()) {
            told.replaceAll((place, tally) ->
                    new Tally(tally.answers(), (instrument.top() + 1L) * tally.answers() - tally.sum()));
        }
        return told;
    }

    @Transactional(readOnly = true)
    public List<Why> whys(RoundRow round) {
        return store.whys(round.id());
    }

    public UUID open(RoundData data) {
        journal.takeTurn();
        if (!instruments.isKnown(data.instrument())) {
            throw PerceptionRefusal.unknown(data.instrument());
        }
        if (byCode(data.code()).isPresent()) {
            throw PerceptionRefusal.codeTaken(data.code());
        }
        var id = Identity.next();
        store.open(id, data, places.isExample(data.place()));
        journal.record(Act.of("perception-round-opened").on(KIND, id, data.code()));
        return id;
    }

    /** @throws StaleVersionRefusal when it was corrected since it was shown */
    public void correct(RoundRow round, int seenVersion, RoundData data, String why) {
        journal.takeTurn();
        if (!data.code().equals(round.data().code())
                || !data.instrument().equals(round.data().instrument())) {
            throw PerceptionRefusal.codeTaken(data.code());
        }
        if (!store.correct(round.id(), seenVersion, data, places.isExample(data.place()))) {
            throw new StaleVersionRefusal();
        }
        journal.record(Act.of("perception-round-corrected")
                .on(KIND, round.id(), data.code())
                .because(why));
    }

    /**
     * Enters paper forms, all of them or none.
     *
     * @return by which they can be taken back together
     */
    public UUID enter(RoundRow round, List<Sheet> sheets) {
        if (round.data().askedFrom().isAfter(LocalDate.now(clock))) {
            throw PerceptionRefusal.notBegun();
        }
        if (!store.isOpen(round.id())) {
            throw PerceptionRefusal.published(round.data().code());
        }
        var within = within(round);
        for (var sheet : sheets) {
            if (!within.contains(sheet.place())) {
                throw PerceptionRefusal.outsidePlace();
            }
            refuseOutOfScale(round.instrument(), sheet);
        }
        var batch = Identity.next();
        store.enter(round.id(), batch, sheets, now());
        journal.record(Act.of("perception-sheets-entered")
                .on(KIND, round.id(), round.data().code())
                .with(Map.of("sheets", Integer.toString(sheets.size()))));
        return batch;
    }

    /** Where people are asked in it; a round of the whole register is not held at places of practice. */
    private Set<PlaceId> within(RoundRow round) {
        var place = round.data().place();
        return place != null
                ? Set.copyOf(places.subtree(place))
                : places.all().stream()
                        .filter(one -> !one.example())
                        .map(PlaceRow::id)
                        .collect(Collectors.toSet());
    }

    /** Tells the results from now on. From then on no form is entered or taken out: one more would show whose it was. */
    public void publish(RoundRow round, int seenVersion) {
        journal.takeTurn();
        if (round.data().askedTo().isAfter(LocalDate.now(clock))) {
            throw PerceptionRefusal.notOver();
        }
        if (!store.publish(round.id(), seenVersion, LocalDate.now(clock))) {
            throw new StaleVersionRefusal();
        }
        journal.record(Act.of("perception-round-published")
                .on(KIND, round.id(), round.data().code()));
    }

    /**
     * The rounds that were published by the end of a day, the latest first, with what may be told of each.
     *
     * @param places where they were held; empty for those of the whole register
     */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<RoundResult> until(LocalDate day, Collection<PlaceId> places) {
        var rounds = store.rounds().stream()
                .filter(round -> !round.example() || !places.isEmpty())
                .filter(round ->
                        round.publishedOn() != null && !round.publishedOn().isAfter(day))
                .filter(round -> places.isEmpty()
                        || round.data().place() == null
                        || places.contains(round.data().place()))
                .limit(LOOKED_BACK)
                .toList();
        var tallies = store.tallies(rounds.stream().map(RoundRow::id).toList());
        return rounds.stream()
                .map(round -> told(round, tallies.getOrDefault(round.id(), Map.of())))
                .toList();
    }

    /** Takes out forms that were entered together by mistake. */
    public int takeBack(RoundRow round, UUID batch, String why) {
        if (!store.isOpen(round.id())) {
            throw PerceptionRefusal.published(round.data().code());
        }
        var removed = store.takeBack(batch);
        if (removed > 0) {
            journal.record(Act.of("perception-sheets-taken-back")
                    .on(KIND, round.id(), round.data().code())
                    .because(why)
                    .with(Map.of("sheets", Integer.toString(removed))));
        }
        return removed;
    }

    public int removeExamples() {
        return store.removeExamples();
    }

    private static void refuseOutOfScale(Instrument instrument, Sheet sheet) {
        sheet.values().forEach((code, value) -> {
            if (instrument.items().stream().noneMatch(item -> item.code().equals(code))
                    || value < 1
                    || value > instrument.top()) {
                throw PerceptionRefusal.outOfScale(code, value);
            }
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
