package org.rimanakuy.fund.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.fund.EntryData;
import org.rimanakuy.fund.EntryKind;
import org.rimanakuy.fund.PaidFor;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.shared.ExchangeRate;
import org.rimanakuy.shared.InvalidInputRefusal;
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

    final ComboBox<PartyRow> statedBy = field("statedBy", new ComboBox<>(label("statedBy")));
    final Select<BudgetFunction> spentOn = optional(choice("spentOn", BudgetFunction.values()), "fund.entry.not-told");
    final ComboBox<PlaceRow> spentAt = field("spentAt", new ComboBox<>(label("spentAt")));
    final TextField norm = line("norm", Text.SOURCE);

    private final String counted;
    private final transient List<PartyRow> parties;
    private final transient List<PlaceRow> places;

    /** @param counted the currency in which the ledger is counted, ISO 4217 */
    EntryForm(String counted, List<PartyRow> parties, List<PlaceRow> places) {
        super("fund.entry");
        this.counted = counted;
        this.parties = parties;
        this.places = places;
        statedBy.setItems(parties);
        statedBy.setItemLabelGenerator(PartyRow::name);
        statedBy.setClearButtonVisible(true);
        spentAt.setItems(places);
        spentAt.setItemLabelGenerator(PlaceRow::name);
        spentAt.setClearButtonVisible(true);
        spentOn.setHelperText(getTranslation("fund.entry.spent-on-help"));
        norm.setHelperText(getTranslation("fund.entry.norm-help"));
        kind.addValueChangeListener(chosen -> askWhatFor(chosen.getValue() == EntryKind.EXECUTED));
        askWhatFor(false);
        refusedAt("fund.refusal.paid-for-executed-only", spentOn);
        refusedAt("fund.refusal.paid-for-without-function", spentOn);
        refusedAt("fund.refusal.duty-needs-norm", norm);
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

    /** Only what was executed was spent on something. */
    private void askWhatFor(boolean executed) {
        spentOn.setVisible(executed);
        spentAt.setVisible(executed);
        norm.setVisible(executed);
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
        parties.stream()
                .filter(row -> row.id().equals(data.statedBy()))
                .findFirst()
                .ifPresent(statedBy::setValue);
        var paidFor = Optional.ofNullable(data.paidFor());
        spentOn.setValue(paidFor.map(PaidFor::function).orElse(null));
        paidFor.map(PaidFor::place)
                .flatMap(place ->
                        places.stream().filter(row -> row.id().equals(place)).findFirst())
                .ifPresent(spentAt::setValue);
        norm.setValue(paidFor.map(PaidFor::norm).orElse(""));
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
                statedBy.getOptionalValue().map(PartyRow::id).orElse(null),
                source.getValue(),
                null,
                paidFor());
    }

    private @Nullable PaidFor paidFor() {
        if (kind.getValue() != EntryKind.EXECUTED) {
            return null;
        }
        var law = norm.getValue().strip();
        var function = spentOn.getValue();
        if (function == null) {
            if (!law.isEmpty() || spentAt.getValue() != null) {
                throw new InvalidInputRefusal("fund.refusal.paid-for-without-function");
            }
            return null;
        }
        return new PaidFor(
                function,
                spentAt.getOptionalValue().map(PlaceRow::id).orElse(null),
                !law.isEmpty(),
                law.isEmpty() ? null : law);
    }

    private @Nullable ExchangeRate rate(Money money) {
        return rate.getValue() == null
                ? null
                : new ExchangeRate(money.currency(), counted, rate.getValue(), rateSource.getValue());
    }
}
