package org.rimanakuy.agreement;

import java.util.StringJoiner;
import java.util.function.Function;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.PlaceId;
import org.springframework.stereotype.Component;

/** Tells parties, rules and places of an agreement in words, so that the journal can be read without the register at hand. */
@Component
class AgreementNaming {

    private final PartyService parties;
    private final PlaceService places;

    AgreementNaming(PartyService parties, PlaceService places) {
        this.parties = parties;
        this.places = places;
    }

    Function<Object, String> now() {
        var names = parties.names();
        var placesById = places.byId();
        return value -> switch (value) {
            case AgreementParty party -> told(party, names);
            case ContributionRule rule -> told(rule);
            case PlaceId place
            when placesById.containsKey(place) -> placesById.get(place).name();
            default -> value.toString();
        };
    }

    /** Constants stand as message keys in braces, as everywhere in the journal. */
    private static String told(AgreementParty party, PartyNames names) {
        var words = names.of(party.party()) + ": {" + Changes.key(party.role()) + "}";
        var signature = party.signature();
        return signature == null ? words : words + ", {" + Changes.key(signature) + "}";
    }

    private static String told(ContributionRule rule) {
        var words = new StringJoiner(" · ");
        if (rule.percentOfPretaxProfit() != null) {
            words.add(rule.percentOfPretaxProfit().stripTrailingZeros().toPlainString() + " %");
        }
        if (rule.minimumAmount() != null) {
            words.add(rule.minimumAmount().toPlainString() + " " + rule.currency());
        }
        words.add(rule.yearFrom() + "–" + (rule.yearTo() == null ? "" : rule.yearTo()));
        return words.toString();
    }
}
