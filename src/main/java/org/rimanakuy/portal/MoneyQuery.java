package org.rimanakuy.portal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.budget.Breakdown;
import org.rimanakuy.budget.BudgetTable;
import org.rimanakuy.budget.Comparison;
import org.rimanakuy.budget.Inhabited;
import org.rimanakuy.budget.MoneyPictures;
import org.rimanakuy.budget.MoneyQuestion;
import org.rimanakuy.budget.SpendingService;
import org.rimanakuy.budget.TermsOfOffice;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shared.Money;
import org.springframework.stereotype.Component;

/** Reads what the public budget gave and what became of it. The training record has pages of its own and enters no sum. */
@Component
class MoneyQuery {

    private static final int PRINCIPAL = 10;

    private final SpendingService spending;
    private final BudgetTable table;
    private final MoneyPictures pictures;
    private final TermsOfOffice terms;
    private final Inhabited inhabited;
    private final PartyService parties;
    private final PlaceService places;

    MoneyQuery(
            SpendingService spending,
            BudgetTable table,
            MoneyPictures pictures,
            TermsOfOffice terms,
            Inhabited inhabited,
            PartyService parties,
            PlaceService places) {
        this.spending = spending;
        this.table = table;
        this.pictures = pictures;
        this.terms = terms;
        this.inhabited = inhabited;
        this.parties = parties;
        this.places = places;
    }

    MoneyPage.All all(Locale locale) {
        var question =
                new MoneyQuestion(spending.spending(null, false), Money.SOLES, null, List.of(), places.territory());
        var names = parties.names();
        var rows = spending.executors().stream()
                .map(one -> new MoneyPage.Row(names.row(one.party()), one.projects()))
                .toList();
        return new MoneyPage.All(pictures.byYear(question, locale), rows);
    }

    /** @param wanted the currency asked for; without one that of most budgets; empty where nothing is told in it */
    Optional<MoneyPage> of(String code, Optional<String> wanted, Locale locale) {
        return party(code)
                .flatMap(party -> question(party, null, wanted)
                        .map(question -> page(party, question, pictures.byYear(question, locale), locale)));
    }

    Optional<MoneyPage> of(String code, int year, Optional<String> wanted, Locale locale) {
        return party(code)
                .flatMap(party -> question(party, year, wanted)
                        .map(question -> page(party, question, pictures.parted(question, locale), locale)))
                .filter(page -> page.years().stream().anyMatch(one -> one.getKey() == year));
    }

    /** The layout of {@code project_years.csv}, so that what is taken along can be brought back. */
    Optional<String> csv(String code) {
        return party(code).map(party -> Csv.of(BudgetTable.HEADS, rows -> table.each(party.id(), rows)));
    }

    private MoneyPage page(
            PartyRow party, MoneyQuestion question, List<org.rimanakuy.chart.Illustration> drawn, Locale locale) {
        var year = question.year();
        return new MoneyPage(
                party,
                year,
                question.currency(),
                question.currencies(),
                MoneyPictures.years(question),
                drawn,
                pictures.sentences(question, locale),
                year == null ? comparison(question) : Optional.empty(),
                inhabited.of(question),
                question.territory(),
                year == null ? List.of() : spending.principal(party.id(), year, PRINCIPAL));
    }

    private static Optional<Comparison> comparison(MoneyQuestion question) {
        return TermsOfOffice.firstTwoYears(question.terms())
                .map(pair -> Comparison.of(question.currency(), question.spending(), pair.first(), pair.second()));
    }

    private Optional<MoneyQuestion> question(PartyRow party, @Nullable Integer year, Optional<String> wanted) {
        var spent = spending.spending(party.id(), party.example());
        var currencies = Breakdown.currencies(spent);
        var currency = wanted.or(() -> currencies.stream().findFirst()).orElse(Money.SOLES);
        return wanted.isPresent() && !currencies.contains(currency)
                ? Optional.empty()
                : Optional.of(new MoneyQuestion(spent, currency, year, terms.of(party.id()), places.territory()));
    }

    private Optional<PartyRow> party(String code) {
        return parties.all().stream().filter(party -> party.code().equals(code)).findFirst();
    }
}
