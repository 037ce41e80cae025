package org.rimanakuy.dialogue;

import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.PlaceId;
import org.springframework.stereotype.Component;

/** Tells what belongs to a roundtable in words, so that the journal can be read without the register at hand. */
@Component
class RoundtableNaming {

    private final Roundtables roundtables;
    private final AgreementService agreements;
    private final PartyService parties;
    private final PlaceService places;

    RoundtableNaming(Roundtables roundtables, AgreementService agreements, PartyService parties, PlaceService places) {
        this.roundtables = roundtables;
        this.agreements = agreements;
        this.parties = parties;
        this.places = places;
    }

    Function<Object, String> now() {
        var codes = roundtables.places().stream()
                .collect(Collectors.toMap(RoundtableTree.Place::id, RoundtableTree.Place::code));
        return new Words(codes, agreements.codes(), parties.names(), places.byId());
    }

    /** Constants stand as message keys in braces, as everywhere in the journal; an address never stands there. */
    record Words(
            Map<RoundtableId, String> codes,
            Map<AgreementId, String> agreements,
            PartyNames names,
            Map<PlaceId, PlaceRow> places)
            implements Function<Object, String> {

        @Override
        public String apply(Object value) {
            return switch (value) {
                case RoundtableId roundtable -> codes.getOrDefault(roundtable, roundtable.toString());
                case AgreementId agreement -> agreements.getOrDefault(agreement, agreement.toString());
                case PlaceId place
                when places.containsKey(place) -> places.get(place).name();
                case QuorumRule rule -> told(rule);
                case Terms terms -> told(terms);
                case Delegation delegation -> told(delegation);
                case Seat seat -> seat.person() + " · " + names.of(seat.party()) + ": " + word(seat.capacity());
                case Renewal renewal -> joined(renewal.instrument(), renewal.renewedOn(), renewal.validUntil());
                case Escalation step -> joined(word(step.step()), step.body(), step.afterDays());
                default -> value.toString();
            };
        }

        private String told(Delegation delegation) {
            var role = names.of(delegation.party()) + ": " + word(delegation.role());
            return joined(role, delegation.seats(), delegation.required() ? "{dialogue.tables.required}" : null);
        }

        private static String told(QuorumRule rule) {
            var words = joined(rule.delegations(), rule.decides() == null ? null : word(rule.decides()), rule.note());
            return words.isEmpty() ? "∅" : words;
        }

        private static String told(Terms terms) {
            return joined(
                    "{journal.field.papers}: " + terms.papers(),
                    "{journal.field.circulate}: " + terms.circulate(),
                    "{journal.field.correct}: " + terms.correct(),
                    "{journal.field.answer}: " + terms.answer(),
                    terms.dispute() == null ? null : "{journal.field.dispute}: " + terms.dispute());
        }

        private static String word(Enum<?> constant) {
            return "{" + Changes.key(constant) + "}";
        }

        private static String joined(@Nullable Object... parts) {
            var words = new StringJoiner(" · ");
            for (var part : parts) {
                if (part != null) {
                    words.add(part.toString());
                }
            }
            return words.toString();
        }
    }
}
