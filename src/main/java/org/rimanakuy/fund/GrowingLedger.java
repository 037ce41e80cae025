package org.rimanakuy.fund;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.ContributionRule;
import org.rimanakuy.shared.Text;

/** A ledger to which entries are added one after the other, whoever adds them: what it cannot take is refused here. */
public final class GrowingLedger {

    private final AgreementId agreement;
    private final String code;
    private final List<ContributionRule> rules;
    private final List<EntryRow> rows;

    /**
     * @param code of the agreement
     * @param rows in the order of writing
     */
    public GrowingLedger(AgreementId agreement, String code, List<ContributionRule> rules, List<EntryRow> rows) {
        this.agreement = agreement;
        this.code = code;
        this.rules = List.copyOf(rules);
        this.rows = new ArrayList<>(rows);
    }

    /** How many entries it has, which is the number of the last one. */
    public int size() {
        return rows.size();
    }

    /** @param number from 1 to {@link #size} */
    public EntryRow entry(int number) {
        return rows.get(number - 1);
    }

    public NewEntry enter(EntryData data, Instant now) {
        if (rules.isEmpty()) {
            throw FundRefusal.noRule(code);
        }
        var table = new ContributionTable(rules, rows);
        if (data.kind() == EntryKind.DECLARED_PROFIT) {
            if (table.rule(data.year()).isEmpty()) {
                throw FundRefusal.yearOutOfRule(data.year());
            }
            if (table.declared(data.year()).isPresent()) {
                throw FundRefusal.alreadyDeclared(data.year());
            }
        }
        if (rules.stream().allMatch(rule -> data.year() < rule.yearFrom())) {
            throw FundRefusal.yearOutOfRule(data.year());
        }
        data.in(table.currencyWith(data));
        return added(data, null, null, now);
    }

    /**
     * Takes an entry back.
     *
     * @param number of the entry
     */
    public NewEntry reverse(int number, @Nullable String why, Instant now) {
        if (number < 1 || number > rows.size()) {
            throw FundRefusal.unknown(number);
        }
        var taken = entry(number);
        if (taken.reverses() != null) {
            throw FundRefusal.reversalOfReversal();
        }
        if (taken.reversedBy() != null) {
            throw FundRefusal.alreadyReversed();
        }
        var reversal = added(taken.data(), taken.id(), Text.required(why, Text.NOTE), now);
        rows.set(number - 1, taken.reversedBy(reversal.id()));
        return reversal;
    }

    private NewEntry added(EntryData data, @Nullable EntryId reverses, @Nullable String reason, Instant now) {
        var entry = new NewEntry(EntryId.next(), agreement, data, reverses, reason);
        rows.add(new EntryRow(entry.id(), rows.size() + 1, agreement, data, now, reverses, reason, null));
        return entry;
    }
}
