package org.rimanakuy.agreement.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rimanakuy.agreement.AgreementParty;
import org.rimanakuy.agreement.ContributionRule;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;

/** Says what stands in an agreement in words, where a list of differences needs them. */
final class TellAgreement implements Function<Object, String> {

    private final Map<PartyId, String> parties;
    private final Map<PlaceId, String> places;

    TellAgreement(List<PartyRow> parties, List<PlaceRow> places) {
        this.parties = parties.stream().collect(Collectors.toMap(PartyRow::id, PartyRow::spokenName));
        this.places = places.stream().collect(Collectors.toMap(PlaceRow::id, PlaceRow::name));
    }

    @Override
    public String apply(Object value) {
        return switch (value) {
            case PlaceId place -> places.getOrDefault(place, place.toString());
            case AgreementParty party -> told(party);
            case ContributionRule rule -> told(rule);
            default -> value.toString();
        };
    }

    private String told(AgreementParty party) {
        var signature = party.signature();
        return I18NProvider.translate(
                "agreement.view.party-told",
                parties.getOrDefault(party.party(), ""),
                I18NProvider.translate(Changes.key(party.role())),
                I18NProvider.translate(
                        signature == null ? "agreement.view.signature-unknown" : Changes.key(signature)));
    }

    private static String told(ContributionRule rule) {
        return Stream.of(
                        rule.percentOfPretaxProfit(),
                        rule.minimumAmount(),
                        rule.currency(),
                        rule.yearFrom(),
                        rule.yearTo())
                .map(part -> part == null ? "" : part.toString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" / "));
    }
}
