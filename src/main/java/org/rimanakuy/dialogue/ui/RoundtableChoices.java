package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.dialogue.Delegation;
import org.rimanakuy.dialogue.Escalation;
import org.rimanakuy.dialogue.QuorumRule;
import org.rimanakuy.dialogue.Renewal;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.Seat;
import org.rimanakuy.dialogue.Terms;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;

/**
 * What the form of a roundtable offers, and says in words again where a list of differences needs them.
 *
 * @param tables those that may have subgroups
 */
record RoundtableChoices(
        List<RoundtableRow> tables, List<AgreementRow> agreements, List<PartyRow> parties, List<PlaceRow> places) {

    String told(Object value) {
        return switch (value) {
            case RoundtableId id -> named(tables, one -> one.id().equals(id), RoundtableRow::name, value);
            case AgreementId id -> named(agreements, one -> one.id().equals(id), AgreementRow::title, value);
            case PlaceId id -> named(places, one -> one.id().equals(id), PlaceRow::name, value);
            case PartyId id -> named(parties, one -> one.id().equals(id), PartyRow::spokenName, value);
            case QuorumRule rule -> joined(rule.delegations(), word(rule.decides()), rule.note());
            case Terms terms -> joined(terms.papers(), terms.circulate(), terms.correct(), terms.answer());
            case Delegation one -> joined(told(one.party()), word(one.role()), one.seats(), required(one), one.email());
            case Seat seat -> joined(seat.person(), told(seat.party()), word(seat.capacity()), seat.email());
            case Renewal renewal -> joined(renewal.instrument(), renewal.renewedOn(), renewal.validUntil());
            case Escalation step -> joined(word(step.step()), step.afterDays(), step.body());
            default -> value.toString();
        };
    }

    private static @Nullable String required(Delegation delegation) {
        return delegation.required() ? I18NProvider.translate("dialogue.tables.required") : null;
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : I18NProvider.translate(Changes.key(constant));
    }

    private static <T> String named(List<T> offered, Predicate<T> which, Function<T, String> name, Object otherwise) {
        return offered.stream().filter(which).findFirst().map(name).orElseGet(otherwise::toString);
    }

    private static String joined(@Nullable Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" · "));
    }
}
