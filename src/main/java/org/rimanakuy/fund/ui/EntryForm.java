package org.rimanakuy.fund.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.fund.EntryData;
import org.rimanakuy.fund.EntryKind;
import org.rimanakuy.shared.ExchangeRate;
import org.rimanakuy.shared.Money;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.PartialDateField;
import org.rimanakuy.shell.RecordForm;

/** Asks for one entry of a ledger: what was declared, paid, transferred, approved or executed for a year, and where that stands. */
final class EntryForm extends RecordForm<EntryData> {

    private static final int CURRENCY = 3;

    final IntegerField year = required(field("year", new IntegerField(label("year"))));
    final Select<EntryKind> kind = required(choice("kind", EntryKind.values()));
    final PartialDateField on = required(field("on", new PartialDateField(label("on"))));
    final BigDecimalField amount = required(field("amount", new BigDecimalField(label("amount"))));
    final TextField currency = required(line("currency", CURRENCY));
    final TextField source = required(wide(line("source", Text.SOURCE)));
    final BigDecimalField rate = field("rate", new BigDecimalField(label("rate")));
    final TextField rateSource = line("rateSource", Text.SOURCE);

    private final String counted;

    /** @param counted the currency in which the ledger is counted, ISO 4217 */
    EntryForm(String counted) {
        super("fund.entry");
        this.counted = counted;
        currency.setValue(counted);
        rate.setHelperText(getTranslation("fund.entry.rate-help", counted));
        refusedAt("fund.refusal.year", year);
        refusedAt("fund.refusal.year-out-of-rule", year);
        refusedAt("fund.refusal.already-declared", kind);
        refusedAt("fund.refusal.amount-not-positive", amount);
        refusedAt("shared.refusal.currency", currency);
        refusedAt("shared.refusal.currencies-differ", rate);
        refusedAt("shared.refusal.rate", rate);
    }

    @Override
    protected void show(EntryData data) {
        year.setValue(data.year());
        kind.setValue(data.kind());
        on.setValue(data.on());
        amount.setValue(data.money().amount());
        currency.setValue(data.money().currency());
        source.setValue(data.source());
        var stated = Optional.ofNullable(data.rate());
        rate.setValue(stated.map(ExchangeRate::rate).orElse(null));
        rateSource.setValue(stated.map(ExchangeRate::source).orElse(""));
    }

    @Override
    protected EntryData read() {
        var money = new Money(Objects.requireNonNullElse(amount.getValue(), BigDecimal.ZERO), currency.getValue());
        return new EntryData(
                Objects.requireNonNullElse(year.getValue(), 0),
                Objects.requireNonNull(kind.getValue()),
                Objects.requireNonNull(on.getValue()),
                money,
                rate(money),
                null,
                source.getValue(),
                null,
                null);
    }

    private @Nullable ExchangeRate rate(Money money) {
        return rate.getValue() == null
                ? null
                : new ExchangeRate(money.currency(), counted, rate.getValue(), rateSource.getValue());
    }
}
