package org.rimanakuy.exchange.plan;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementParty;
import org.rimanakuy.dialogue.Delegation;
import org.rimanakuy.dialogue.Escalation;
import org.rimanakuy.dialogue.QuorumRule;
import org.rimanakuy.dialogue.Renewal;
import org.rimanakuy.dialogue.Seat;
import org.rimanakuy.dialogue.Terms;

/**
 * Tells in a preview what a row says, in the words of the format. An address never stands there.
 *
 * @param codes tells an identity by the code people know
 */
record Naming(Function<Object, String> codes) implements Function<Object, String> {

    @Override
    public String apply(Object value) {
        return switch (value) {
            case AgreementParty party -> joined(codes.apply(party.party()), party.role(), party.signature());
            case Delegation delegation ->
                joined(
                        codes.apply(delegation.party()),
                        delegation.role(),
                        delegation.seats(),
                        delegation.required() ? "required" : null);
            case Seat seat -> joined(codes.apply(seat.party()), seat.person(), seat.capacity());
            case QuorumRule rule -> joined(rule.delegations(), rule.decides(), rule.note());
            case Terms terms ->
                joined(terms.papers(), terms.circulate(), terms.correct(), terms.answer(), terms.dispute());
            case Renewal renewal -> joined(renewal.instrument(), renewal.renewedOn(), renewal.validUntil());
            case Map<?, ?> stances ->
                stances.entrySet().stream()
                        .map(one -> codes.apply(one.getKey()) + ":" + one.getValue())
                        .sorted()
                        .collect(Collectors.joining(";"));
            case Escalation step -> joined(step.step(), step.body(), step.afterDays());
            default -> codes.apply(value);
        };
    }

    private static String joined(@Nullable Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" "));
    }
}
