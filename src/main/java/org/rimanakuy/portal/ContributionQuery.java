package org.rimanakuy.portal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.fund.ContributionPictures;
import org.rimanakuy.fund.EntryRow;
import org.rimanakuy.fund.FundService;
import org.rimanakuy.fund.Ledger;
import org.rimanakuy.fund.LedgerTable;
import org.rimanakuy.fund.PaidFor;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceService;
import org.springframework.stereotype.Component;

/** Reads what was contributed under an agreement: due, paid, and what became of it. */
@Component
class ContributionQuery {

    private final AgreementService agreements;
    private final FundService fund;
    private final ContributionPictures pictures;
    private final PartyService parties;
    private final PlaceService places;

    ContributionQuery(
            AgreementService agreements,
            FundService fund,
            ContributionPictures pictures,
            PartyService parties,
            PlaceService places) {
        this.agreements = agreements;
        this.fund = fund;
        this.pictures = pictures;
        this.parties = parties;
        this.places = places;
    }

    /** Empty where there is no such agreement, or no rule in it. */
    Optional<ContributionPage> page(String code, Locale locale) {
        return ledger(code)
                .map(ledger -> new ContributionPage(ledger, pictures.drawn(ledger, locale), entries(ledger)));
    }

    Optional<String> csv(String code) {
        return ledger(code).map(ledger -> {
            var names = parties.names();
            var byId = places.byId();
            return Csv.of(
                    LedgerTable.HEADS,
                    LedgerTable.rows(
                            code,
                            ledger.entries(),
                            party -> names.row(party).code(),
                            place -> Objects.requireNonNull(byId.get(place)).code()));
        });
    }

    private Optional<Ledger> ledger(String code) {
        return agreements.byCode(code).map(AgreementRow::id).flatMap(fund::ledger);
    }

    private List<ContributionPage.Told> entries(Ledger ledger) {
        var names = parties.names();
        var byId = places.byId();
        var numbers = ledger.entries().stream().collect(Collectors.toMap(EntryRow::id, EntryRow::number));
        return ledger.entries().stream()
                .map(row -> new ContributionPage.Told(
                        row,
                        Optional.ofNullable(row.data().statedBy()).map(names::row),
                        Optional.ofNullable(row.data().paidFor())
                                .map(PaidFor::place)
                                .map(byId::get),
                        Optional.ofNullable(row.reversedBy()).map(numbers::get),
                        Optional.ofNullable(row.reverses()).map(numbers::get)))
                .toList();
    }
}
