package org.rimanakuy.commitment;

import java.util.HashMap;
import java.util.function.Function;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.ClauseRow;
import org.rimanakuy.agreement.ClauseService;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceService;
import org.springframework.stereotype.Component;

/** Tells identities by the names people use, so that the journal can be read without the register at hand. */
@Component
public class Naming {

    private final PartyService parties;
    private final PlaceService places;
    private final AgreementService agreements;
    private final ClauseService clauses;

    Naming(PartyService parties, PlaceService places, AgreementService agreements, ClauseService clauses) {
        this.parties = parties;
        this.places = places;
        this.agreements = agreements;
        this.clauses = clauses;
    }

    /** The names as they are now; whatever is no identity is told in its own words. */
    public Function<Object, String> now() {
        var names = new HashMap<Object, String>();
        parties.all().forEach(row -> names.put(row.id(), row.spokenName()));
        places.all().forEach(row -> names.put(row.id(), row.name()));
        names.putAll(agreements.codes());
        for (ClauseRow clause : clauses.all()) {
            names.put(clause.id(), clause.number());
        }
        return value -> names.getOrDefault(value, value.toString());
    }
}
