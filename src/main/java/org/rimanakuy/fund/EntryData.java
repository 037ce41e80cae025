package org.rimanakuy.fund;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.shared.CurrenciesDifferRefusal;
import org.rimanakuy.shared.ExchangeRate;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Money;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;

/**
 * What somebody states about the money of one year.
 *
 * @param year the year the contribution is for
 * @param on when it was declared, paid, transferred, approved or executed
 * @param money above zero; a declared profit may be a loss, and then negative
 * @param rate from the currency of {@code money} to that of the rule, where the two differ
 * @param statedBy who states it; empty where the source names nobody
 * @param paidFor of executed money alone
 */
public record EntryData(
        int year,
        EntryKind kind,
        PartialDate on,
        Money money,
        @Nullable ExchangeRate rate,
        @Nullable PartyId statedBy,
        String source,
        @Nullable DocumentId document,
        @Nullable PaidFor paidFor) {

    public EntryData {
        source = Text.required(source, Text.SOURCE);
        if (year < PartialDate.FIRST_YEAR || year > PartialDate.LAST_YEAR) {
            throw new InvalidInputRefusal("fund.refusal.year", year);
        }
        if (kind != EntryKind.DECLARED_PROFIT && (money.isNegative() || money.isNothing())) {
            throw new InvalidInputRefusal("fund.refusal.amount-not-positive", money.amount());
        }
        if (paidFor != null && kind != EntryKind.EXECUTED) {
            throw new InvalidInputRefusal("fund.refusal.paid-for-executed-only");
        }
        if (rate != null && !rate.from().equals(money.currency())) {
            throw new CurrenciesDifferRefusal(money.currency(), rate.from());
        }
    }

    /** The same, without the scan, which travels in no file. */
    public EntryData withoutDocument() {
        return new EntryData(year, kind, on, money, rate, statedBy, source, null, paidFor);
    }

    /** @return the money in that currency, converted at the stated rate; refused when it differs and no rate leads there */
    public Money in(String currency) {
        if (money.currency().equals(currency)) {
            return money;
        }
        return Optional.ofNullable(rate)
                .filter(stated -> stated.to().equals(currency))
                .map(money::at)
                .orElseThrow(() -> new CurrenciesDifferRefusal(money.currency(), currency));
    }
}
