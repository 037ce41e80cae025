package org.rimanakuy.exchange.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementParty;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.ContributionRule;
import org.rimanakuy.agreement.Instrument;
import org.rimanakuy.agreement.PartyRole;
import org.rimanakuy.agreement.Signature;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Text;

/** Reads agreements with their parties and contribution rules. What a file does not name stays on record as it is. */
final class AgreementReading {

    private static final long BILLION = 1_000_000_000L;

    private final Reading reading;
    private final ClauseReading clauses;
    private final Map<AgreementId, AgreementRow> onRecord = new HashMap<>();
    private final Map<AgreementId, AgreementData> read = new LinkedHashMap<>();

    AgreementReading(Reading reading, List<AgreementRow> onRecord, ClauseReading clauses) {
        this.reading = reading;
        this.clauses = clauses;
        onRecord.forEach(row -> this.onRecord.put(row.id(), row));
    }

    List<Planned<AgreementId, AgreementData>> read() {
        var twice = new Twice();
        reading.tables.each(RecordFile.AGREEMENTS, reading.faults, row -> {
            var code = row.requiredCode("code");
            var id = reading.agreements.own(row, "code", code);
            twice.isFirst(row, "code", code);
            reading.built(row, () -> data(row, code, id)).ifPresent(data -> read.put(id, data));
        });
        readParties();
        readRules();
        onRecord.forEach((id, row) -> reading.rules.put(id, row.rules()));
        read.forEach((id, data) -> reading.rules.put(id, data.rules()));
        return read.entrySet().stream()
                .map(entry -> planned(entry.getKey(), entry.getValue()))
                .toList();
    }

    private AgreementData data(Row row, String code, AgreementId id) {
        var fresh = new AgreementData(
                code,
                row.requiredText("title", Text.TITLE),
                row.requiredWord("instrument", Instrument.class),
                row.date("signed_on"),
                row.date("effective_from"),
                row.date("effective_to"),
                row.day("followed_since"),
                reading.places.optional(row, "place"),
                row.text("note", Text.NOTE),
                row.text("source", Text.SOURCE),
                List.of(),
                List.of());
        var before = onRecord.get(id);
        return before == null ? fresh : reading.merged(RecordFile.AGREEMENTS, before.data(), fresh);
    }

    private void readParties() {
        var twice = new Twice();
        reading.tables.each(RecordFile.AGREEMENT_PARTIES, reading.faults, row -> {
            var agreement = reading.agreements.required(row, "agreement");
            reading.built(row, () -> party(row))
                    .filter(party -> twice.isFirst(
                            row,
                            "party",
                            reading.code(agreement) + " " + reading.code(party.party()) + " " + party.role()))
                    .ifPresent(party -> change(agreement, data -> withParty(data, party)));
        });
    }

    private AgreementParty party(Row row) {
        return new AgreementParty(
                reading.parties.required(row, "party"),
                row.requiredWord("role", PartyRole.class),
                row.word("signature", Signature.class));
    }

    private void readRules() {
        var twice = new Twice();
        reading.tables.each(RecordFile.CONTRIBUTION_RULES, reading.faults, row -> {
            var agreement = reading.agreements.required(row, "agreement");
            reading.built(row, () -> rule(row, agreement))
                    .filter(rule -> twice.isFirst(
                            row, "clause", reading.code(agreement) + " " + rule.clause() + " " + rule.yearFrom()))
                    .ifPresent(rule -> change(agreement, data -> withRule(data, rule)));
        });
    }

    private ContributionRule rule(Row row, AgreementId agreement) {
        var clause = clauses.numberIn(row, agreement);
        BigDecimal percent = row.number("percent_of_pretax_profit", 0, 100);
        return new ContributionRule(
                clause,
                percent,
                row.number("minimum_amount", 0, BILLION * BILLION),
                row.text("currency", 3),
                row.requiredWhole("year_from", PartialDate.FIRST_YEAR, PartialDate.LAST_YEAR),
                row.whole("year_to", PartialDate.FIRST_YEAR, PartialDate.LAST_YEAR),
                row.text("source", Text.SOURCE));
    }

    private void change(AgreementId agreement, java.util.function.UnaryOperator<AgreementData> change) {
        var before = Optional.ofNullable(onRecord.get(agreement)).map(AgreementRow::data);
        Optional.ofNullable(read.get(agreement))
                .or(() -> before)
                .ifPresent(data -> read.put(agreement, change.apply(data)));
    }

    private static AgreementData withParty(AgreementData data, AgreementParty party) {
        var parties = new ArrayList<>(data.parties());
        parties.replaceAll(one -> one.party().equals(party.party()) && one.role() == party.role() ? party : one);
        if (!parties.contains(party)) {
            parties.add(party);
        }
        return with(data, parties, data.rules());
    }

    private static AgreementData withRule(AgreementData data, ContributionRule rule) {
        var rules = new ArrayList<>(data.rules());
        rules.replaceAll(
                one -> java.util.Objects.equals(one.clause(), rule.clause()) && one.yearFrom() == rule.yearFrom()
                        ? rule
                        : one);
        if (!rules.contains(rule)) {
            rules.add(rule);
        }
        return with(data, data.parties(), rules);
    }

    private static AgreementData with(AgreementData data, List<AgreementParty> parties, List<ContributionRule> rules) {
        return new AgreementData(
                data.code(),
                data.title(),
                data.instrument(),
                data.signedOn(),
                data.effectiveFrom(),
                data.effectiveTo(),
                data.followedSince(),
                data.place(),
                data.note(),
                data.source(),
                parties,
                rules);
    }

    private Planned<AgreementId, AgreementData> planned(AgreementId id, AgreementData data) {
        var before = onRecord.get(id);
        return before == null
                ? Planned.added(data.code(), id, data)
                : Planned.compared(data.code(), id, data, before.version(), before.data(), reading.names());
    }
}
