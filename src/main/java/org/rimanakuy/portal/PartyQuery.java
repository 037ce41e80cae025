package org.rimanakuy.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.commitment.RegisterFilter;
import org.rimanakuy.commitment.RegisterService;
import org.rimanakuy.commitment.RegisterSort;
import org.rimanakuy.party.MandateService;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionRow;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shared.PartyId;
import org.springframework.stereotype.Component;

/** Reads a party with its line of succession, its people and its commitments. */
@Component
class PartyQuery {

    private static final int SHOWN = 8;

    private final PartyService parties;
    private final SuccessionService successions;
    private final MandateService mandates;
    private final PlaceService places;
    private final RegisterService register;
    private final Clock clock;

    PartyQuery(
            PartyService parties,
            SuccessionService successions,
            MandateService mandates,
            PlaceService places,
            RegisterService register,
            Clock clock) {
        this.parties = parties;
        this.successions = successions;
        this.mandates = mandates;
        this.places = places;
        this.register = register;
        this.clock = clock;
    }

    List<PartyRow> all() {
        return parties.all();
    }

    Optional<PartyPage> page(String code) {
        return parties.all().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .map(this::page);
    }

    private PartyPage page(PartyRow party) {
        var today = LocalDate.now(clock);
        return new PartyPage(
                party,
                today,
                Optional.ofNullable(party.place()).map(places.byId()::get),
                line(party, today),
                mandates.of(party.id()),
                part(RegisterFilter.ALL.withObligor(party.id())),
                part(RegisterFilter.ALL.withBeneficiary(party.id())));
    }

    private PartyPage.Part part(RegisterFilter filter) {
        return new PartyPage.Part(register.page(filter, RegisterSort.NEWEST, 0, SHOWN), register.count(filter));
    }

    /** Back by the latest predecessor at each step, forward by the chain; a lineage has no circles. */
    private List<PartyPage.Step> line(PartyRow party, LocalDate today) {
        var names = parties.names();
        var all = successions.all();
        var line = new ArrayList<PartyPage.Step>();
        var first = party.id();
        for (var before = into(first, all); before.isPresent(); before = into(first, all)) {
            line.addFirst(step(before.get(), names));
            first = before.get().predecessor();
        }
        line.addFirst(new PartyPage.Step(names.row(first), null, null));
        for (var step : successions.lineage().chain(party.id(), today)) {
            line.add(new PartyPage.Step(names.row(step.party()), step.from(), step.basis()));
        }
        return List.copyOf(line);
    }

    private static PartyPage.Step step(SuccessionRow succession, PartyNames names) {
        return new PartyPage.Step(names.row(succession.successor()), succession.effectiveOn(), succession.basis());
    }

    private static Optional<SuccessionRow> into(PartyId successor, List<SuccessionRow> all) {
        return all.stream()
                .filter(succession -> succession.successor().equals(successor))
                .max(java.util.Comparator.comparing(
                        succession -> succession.effectiveOn().firstDay()));
    }
}
