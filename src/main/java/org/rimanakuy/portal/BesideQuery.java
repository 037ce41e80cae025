package org.rimanakuy.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.budget.Spending;
import org.rimanakuy.budget.SpendingService;
import org.rimanakuy.fund.FundService;
import org.rimanakuy.fund.FundService.Executed;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shared.PlaceId;
import org.springframework.stereotype.Component;

/** Reads what public money and contributions were spent on. Of the real record alone. */
@Component
class BesideQuery {

    private final SpendingService spending;
    private final FundService fund;
    private final AgreementService agreements;
    private final PartyService parties;
    private final PlaceService places;

    BesideQuery(
            SpendingService spending,
            FundService fund,
            AgreementService agreements,
            PartyService parties,
            PlaceService places) {
        this.spending = spending;
        this.fund = fund;
        this.agreements = agreements;
        this.parties = parties;
        this.places = places;
    }

    BesidePage page(BesideQuestion question) {
        var spent = spending.spending(null, false);
        var executed = fund.executed();
        var byId = places.byId();
        var typed = new TypedParts();
        var from = typed.year(question.from());
        var to = typed.year(question.to());
        var place = typed.known(question.place(), code -> place(byId, code), "portal.fault.place");
        var told = Beside.years(spent, executed)
                .filter(any -> typed.faults().isEmpty())
                .map(years -> Beside.of(
                        spent,
                        executed,
                        new Beside.Question(
                                from.orElse(years[0]),
                                to.orElse(years[1]),
                                place.map(row -> places.subtree(row.id()))
                                        .<java.util.function.Predicate<PlaceId>>map(within -> within::contains)
                                        .orElse(null))));
        return new BesidePage(
                question,
                typed.faults(),
                agreements.all().stream().filter(one -> !one.rules().isEmpty()).toList(),
                spentAt(byId, spent, executed),
                parties.all().stream().collect(Collectors.toMap(PartyRow::id, PartyRow::spokenName)),
                told);
    }

    private static List<PlaceRow> spentAt(Map<PlaceId, PlaceRow> byId, List<Spending> spent, List<Executed> executed) {
        return Stream.concat(
                        spent.stream().map(Spending::place),
                        executed.stream()
                                .map(one -> one.data().paidFor())
                                .map(paidFor -> paidFor == null ? null : paidFor.place()))
                .filter(Objects::nonNull)
                .distinct()
                .map(byId::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(PlaceRow::name))
                .toList();
    }

    private static Optional<PlaceRow> place(Map<PlaceId, PlaceRow> all, String code) {
        return all.values().stream().filter(row -> row.code().equals(code)).findFirst();
    }
}
