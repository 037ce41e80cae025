package org.rimanakuy.commitment.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.commitment.Headline;
import org.rimanakuy.commitment.Lateness;
import org.rimanakuy.commitment.Mover;
import org.rimanakuy.commitment.RegisterFilter;
import org.rimanakuy.commitment.RegisterSort;
import org.rimanakuy.commitment.ScheduleState;
import org.rimanakuy.commitment.Weight;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shell.AddressParts;
import org.springframework.stereotype.Component;

/** The register's state as an address that can be kept, sent and gone back to; codes, not identities, stand in it. */
@Component
class RegisterAddress {

    /** @param ignored whether anything in the address could not be made out and was passed over */
    record Reading(RegisterState state, boolean ignored) {}

    private final PartyService parties;
    private final PlaceService places;
    private final AgreementService agreements;

    RegisterAddress(PartyService parties, PlaceService places, AgreementService agreements) {
        this.parties = parties;
        this.places = places;
        this.agreements = agreements;
    }

    Reading read(QueryParameters query) {
        var address = new AddressParts(query);
        var filter = new RegisterFilter(
                address.part("q", text -> RegisterFilter.ALL.withWords(text).words()),
                address.constant("headline", Headline.class),
                address.constant("schedule", ScheduleState.class),
                address.part("obligor", this::party),
                address.part("beneficiary", this::party),
                address.part("place", code -> places.byCode(code).map(PlaceRow::id)),
                address.part("agreement", code -> agreements.byCode(code).map(AgreementRow::id)),
                address.constant("weight", Weight.class),
                address.constant("move", Mover.class),
                address.constant("late", Lateness.class),
                address.yes("no-deadline"),
                address.yes("no-follow-up"),
                address.yes("no-examples"));
        var sort = address.constant("sort", RegisterSort.class);
        var columns = address.part("columns", RegisterAddress::columns);
        var state = new RegisterState(filter, sort.orElse(RegisterSort.NEWEST), columns.orElse(RegisterColumn.USUAL));
        return new Reading(state, address.ignored());
    }

    QueryParameters write(RegisterState state) {
        var filter = state.filter();
        var parts = new LinkedHashMap<String, String>();
        filter.words().ifPresent(words -> parts.put("q", words));
        filter.headline().ifPresent(headline -> parts.put("headline", headline.name()));
        filter.schedule().ifPresent(schedule -> parts.put("schedule", schedule.name()));
        filter.obligor().flatMap(parties::find).ifPresent(party -> parts.put("obligor", party.code()));
        filter.beneficiary().flatMap(parties::find).ifPresent(party -> parts.put("beneficiary", party.code()));
        filter.place()
                .flatMap(place -> Optional.ofNullable(places.byId().get(place)))
                .ifPresent(place -> parts.put("place", place.code()));
        filter.agreement().flatMap(agreements::find).ifPresent(agreement -> parts.put("agreement", agreement.code()));
        filter.weight().ifPresent(weight -> parts.put("weight", weight.name()));
        filter.mover().ifPresent(mover -> parts.put("move", mover.name()));
        filter.late().ifPresent(late -> parts.put("late", late.name()));
        if (filter.withoutDeadline()) {
            parts.put("no-deadline", AddressParts.YES);
        }
        if (filter.withoutFollowUp()) {
            parts.put("no-follow-up", AddressParts.YES);
        }
        if (filter.withoutExamples()) {
            parts.put("no-examples", AddressParts.YES);
        }
        if (state.sort() != RegisterSort.NEWEST) {
            parts.put("sort", state.sort().name());
        }
        if (!state.columns().equals(RegisterColumn.USUAL)) {
            parts.put("columns", state.columns().stream().map(Enum::name).collect(Collectors.joining(".")));
        }
        return QueryParameters.simple(parts);
    }

    private Optional<PartyId> party(String code) {
        return parties.all().stream()
                .filter(row -> row.code().equals(code))
                .map(PartyRow::id)
                .findFirst();
    }

    private static Optional<Set<RegisterColumn>> columns(String text) {
        var columns = EnumSet.noneOf(RegisterColumn.class);
        for (var name : text.split("\\.")) {
            AddressParts.constantOf(RegisterColumn.class, name).ifPresent(columns::add);
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(columns);
    }
}
