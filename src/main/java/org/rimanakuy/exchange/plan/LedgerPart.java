package org.rimanakuy.exchange.plan;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.exchange.file.Sentence;
import org.rimanakuy.fund.EntryData;
import org.rimanakuy.fund.EntryId;
import org.rimanakuy.fund.EntryKind;
import org.rimanakuy.fund.EntryRow;
import org.rimanakuy.fund.FundRefusal;
import org.rimanakuy.fund.FundService;
import org.rimanakuy.fund.GrowingLedger;
import org.rimanakuy.fund.NewEntry;
import org.rimanakuy.fund.PaidFor;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.shared.ExchangeRate;
import org.rimanakuy.shared.Money;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Text;
import org.springframework.stereotype.Component;

/**
 * Reads ledgers of contributions. An entry is known by its number in its ledger and is never changed: a file may repeat
 * what is on record and go on after it.
 */
@Component
final class LedgerPart implements RecordPart {

    private static final long MOST = 99_999_999_999_999_999L;
    private static final String REPEATED = "entry";
    private static final int MOST_ENTRIES = 1_000_000;

    /** Cells that say nothing without another, which would be lost in silence. */
    private static final Map<String, String> CELLS_OF = Map.of(
            "rate", "rate_to", "rate_source", "rate_to", "place", "function", "norm", "function", "reason", "reverses");

    private final FundService funds;
    private final Clock clock;

    LedgerPart(FundService funds, Clock clock) {
        this.funds = funds;
        this.clock = clock;
    }

    @Override
    public RecordFile file() {
        return RecordFile.CONTRIBUTION_ENTRIES;
    }

    @Override
    public void read(Reading reading, Promises promises, Outcome outcome) {
        var byAgreement = new LinkedHashMap<AgreementId, List<Row>>();
        reading.tables.each(RecordFile.CONTRIBUTION_ENTRIES, reading.faults, row -> {
            var agreement = reading.agreements.required(row, "agreement");
            if (!row.isFaulty("agreement")) {
                byAgreement
                        .computeIfAbsent(agreement, first -> new ArrayList<>())
                        .add(row);
            }
        });
        var onRecord = byAgreement.isEmpty()
                ? new HashMap<AgreementId, List<EntryRow>>()
                : funds.entries(byAgreement.keySet());
        var planned = new ArrayList<Planned<EntryId, NewEntry>>();
        byAgreement.forEach((agreement, rows) -> {
            var ledger = new GrowingLedger(
                    agreement,
                    reading.code(agreement),
                    reading.rules.getOrDefault(agreement, List.of()),
                    onRecord.getOrDefault(agreement, List.of()));
            planned.addAll(planned(reading, rows, ledger));
        });
        Batches.of(planned).forEach(batch -> outcome.part(Kind.CONTRIBUTION_ENTRY, batch, this::write));
    }

    private void write(List<Planned<EntryId, NewEntry>> planned, String why, boolean example) {
        funds.recordAll(Planned.added(planned).stream().map(Planned::data).toList());
    }

    /** After a new entry that is refused, nothing can be said of those that follow it but what is wrong with their cells. */
    private List<Planned<EntryId, NewEntry>> planned(Reading reading, List<Row> rows, GrowingLedger ledger) {
        var planned = new ArrayList<Planned<EntryId, NewEntry>>();
        var goesOn = true;
        for (var row : rows) {
            if (goesOn) {
                reading.built(row, () -> planned(reading, row, ledger)).ifPresent(planned::add);
                goesOn = !row.isFaulty() || row.isFaulty(REPEATED);
            } else {
                reading.built(row, () -> data(reading, row));
            }
        }
        return planned;
    }

    private Planned<EntryId, NewEntry> planned(Reading reading, Row row, GrowingLedger ledger) {
        var number = row.requiredWhole(REPEATED, 1, MOST_ENTRIES);
        var data = data(reading, row);
        var reverses = row.whole("reverses", 1, MOST_ENTRIES);
        var reason = row.text("reason", Text.NOTE);
        var name = row.requiredCode("agreement") + " · " + number;
        if (number <= ledger.size()) {
            var entry = ledger.entry(number);
            if (!says(entry, data, reverses, reason, ledger) && !row.isFaulty()) {
                var refusal = FundRefusal.otherwiseOnRecord(number);
                row.fault(REPEATED, Problem.REFUSED, new Sentence(refusal.key(), refusal.arguments()));
            }
            var same = new NewEntry(entry.id(), entry.agreement(), data, entry.reverses(), reason);
            return new Planned<>(name, entry.id(), same, 0, Map.of());
        }
        if (number != ledger.size() + 1) {
            throw FundRefusal.outOfOrder(number, ledger.size() + 1);
        }
        var entry = reverses == null ? ledger.enter(data, now()) : ledger.reverse(reverses, reason, now());
        if (!entry.data().withoutDocument().equals(data)) {
            throw FundRefusal.otherwiseOnRecord(Objects.requireNonNull(reverses));
        }
        return Planned.added(name, entry.id(), entry);
    }

    private static boolean says(
            EntryRow entry, EntryData data, @Nullable Integer reverses, @Nullable String reason, GrowingLedger ledger) {
        var taken = Optional.ofNullable(reverses)
                .filter(number -> number <= ledger.size())
                .map(number -> ledger.entry(number).id());
        return entry.data().withoutDocument().equals(data)
                && Objects.equals(entry.reverses(), taken.orElse(null))
                && Objects.equals(entry.reason(), reason);
    }

    private static EntryData data(Reading reading, Row row) {
        CELLS_OF.forEach((column, other) -> {
            if (row.text(column, Text.NOTE) != null && row.text(other, Text.NOTE) == null) {
                row.fault(column, Problem.ONLY_WITH, column, other);
            }
        });
        var currency = row.requiredText("currency", 3);
        return new EntryData(
                row.requiredWhole("year", PartialDate.FIRST_YEAR, PartialDate.LAST_YEAR),
                row.requiredWord("kind", EntryKind.class),
                row.requiredDate("told_on"),
                new Money(required(row, "amount"), currency),
                rate(row, currency),
                reading.parties.optional(row, "stated_by"),
                row.requiredText("source", Text.SOURCE),
                null,
                paidFor(reading, row));
    }

    private static @Nullable ExchangeRate rate(Row row, String currency) {
        return row.text("rate_to", 3) instanceof String to
                ? new ExchangeRate(currency, to, required(row, "rate"), row.requiredText("rate_source", Text.SOURCE))
                : null;
    }

    private static @Nullable PaidFor paidFor(Reading reading, Row row) {
        var norm = row.text("norm", Text.SOURCE);
        return row.word("function", BudgetFunction.class) instanceof BudgetFunction function
                ? new PaidFor(function, reading.places.optional(row, "place"), norm != null, norm)
                : null;
    }

    private static BigDecimal required(Row row, String column) {
        row.requiredText(column, Text.CODE);
        return Objects.requireNonNullElse(row.number(column, -MOST, MOST), BigDecimal.ONE);
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
