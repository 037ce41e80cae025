package org.rimanakuy.portal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.shared.Money;
import org.rimanakuy.shared.NumberWords;
import org.rimanakuy.shared.PartyId;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Public money beside contributions.
 *
 * @param agreements those with a contribution
 * @param places those of which something was spent
 * @param told empty where nothing at all is known, or the question was not understood
 */
record BesidePage(
        BesideQuestion question,
        List<TypedParts.Fault> faults,
        List<AgreementRow> agreements,
        List<PlaceRow> places,
        Map<PartyId, String> parties,
        Optional<Beside> told) {

    public String names(Collection<PartyId> some) {
        return some.stream()
                .map(one -> Objects.requireNonNullElse(parties.get(one), ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public String money(List<Money> amounts) {
        var numbers = NumberWords.in(LocaleContextHolder.getLocale());
        return amounts.stream()
                .map(one -> numbers.money(one.amount(), one.currency()))
                .collect(Collectors.joining(" · "));
    }
}
