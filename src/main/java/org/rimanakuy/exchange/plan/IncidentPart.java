package org.rimanakuy.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.concern.Account;
import org.rimanakuy.concern.IncidentData;
import org.rimanakuy.concern.IncidentId;
import org.rimanakuy.concern.IncidentKind;
import org.rimanakuy.concern.IncidentNumber;
import org.rimanakuy.concern.IncidentRow;
import org.rimanakuy.concern.IncidentService;
import org.rimanakuy.concern.NewIncident;
import org.rimanakuy.concern.Severity;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.exchange.file.Sentence;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;
import org.springframework.stereotype.Component;

/**
 * Reads incidents with what each side says of them. One without a code of its own is known again by when it began,
 * where, and what it was; a new one gets the next number of its year.
 */
@Component
final class IncidentPart implements RecordPart {

    private static final IncidentNumber STAND_IN = new IncidentNumber(1500, 1);

    private final IncidentService incidents;

    IncidentPart(IncidentService incidents) {
        this.incidents = incidents;
    }

    /** By which an incident without a code is known again. */
    private record Trait(Object from, Object place, IncidentKind kind) {

        static Trait of(IncidentData data) {
            return new Trait(data.from(), data.place(), data.kind());
        }
    }

    @Override
    public RecordFile file() {
        return RecordFile.INCIDENTS;
    }

    @Override
    public void read(Reading reading, Promises promises, Outcome outcome) {
        var accounts = accounts(reading);
        var numbers = new Numbers();
        var twice = new Twice();
        var read = new ArrayList<Read>();
        reading.tables.each(
                RecordFile.INCIDENTS,
                reading.faults,
                row -> reading.built(row, () -> data(reading, row)).ifPresent(data -> {
                    var number = numbers.of(row, data);
                    if (twice.isFirst(row, "code", number.toString())) {
                        var told = accounts.remove(number.toString());
                        read.add(new Read(row, number, told == null ? data : data.with(told.said())));
                    }
                }));
        accounts.forEach((code, told) ->
                told.row().fault("incident", Problem.UNKNOWN_CODE, code, RecordFile.INCIDENTS.fileName(), ""));
        for (var batch : Batches.of(read)) {
            var known = incidents.byNumbers(batch.stream().map(Read::number).toList());
            outcome.part(
                    Kind.INCIDENT,
                    batch.stream()
                            .map(one -> planned(reading, one, known.get(one.number())))
                            .toList(),
                    this::write);
        }
    }

    /** What one row says, with what the sides say of it. */
    private record Read(Row row, IncidentNumber number, IncidentData data) {}

    private void write(List<Planned<IncidentId, IncidentData>> planned, String why, boolean example) {
        incidents.recordAll(
                Planned.added(planned).stream()
                        .map(one -> new NewIncident(one.id(), IncidentNumber.parse(one.name()), one.data()))
                        .toList(),
                example);
        Planned.changed(planned).forEach(one -> incidents.correct(one.id(), one.seenVersion(), one.data(), why));
    }

    private static Planned<IncidentId, IncidentData> planned(Reading reading, Read one, @Nullable IncidentRow known) {
        var row = one.row();
        var number = one.number();
        var read = one.data();
        if (known == null) {
            if (number.year() != read.from().date().getYear()) {
                row.fault("code", Problem.REFUSED, new Sentence("concern.refusal.year-of-number", number.toString()));
            }
            return Planned.added(number.toString(), IncidentId.next(), read);
        }
        if (known.example() != reading.manifest.example()) {
            row.fault("code", Problem.EXAMPLE_TAKEN, number);
        }
        var merged = reading.merged(RecordFile.INCIDENTS, known.data(), read)
                .with(
                        reading.tables.has(RecordFile.INCIDENT_ACCOUNTS, "incident")
                                ? read.accounts()
                                : known.data().accounts());
        return Planned.compared(number.toString(), known.id(), merged, known.version(), known.data(), reading.names());
    }

    private static IncidentData data(Reading reading, Row row) {
        return new IncidentData(
                row.requiredDate("occurred_from"),
                row.date("occurred_to"),
                reading.places.required(row, "place"),
                row.requiredWord("kind", IncidentKind.class),
                row.requiredWord("severity", Severity.class),
                row.requiredText("text", Text.NOTE),
                List.of(),
                row.requiredText("source", Text.SOURCE));
    }

    /** What the sides say of one incident, with the first row that says so. */
    private record Told(Row row, List<Account> said) {}

    private static Map<String, Told> accounts(Reading reading) {
        var accounts = new LinkedHashMap<String, Told>();
        reading.tables.each(RecordFile.INCIDENT_ACCOUNTS, reading.faults, row -> {
            var incident = number(row, "incident", row.requiredCode("incident"));
            reading.built(
                            row,
                            () -> new Account(
                                    row.requiredText("who", Text.TITLE),
                                    row.requiredText("words", Text.NOTE),
                                    row.date("said_on"),
                                    row.text("source", Text.SOURCE)))
                    .ifPresent(account -> accounts.computeIfAbsent(
                                    incident.toString(), code -> new Told(row, new ArrayList<>()))
                            .said()
                            .add(account));
        });
        return accounts;
    }

    private static IncidentNumber number(Row row, String column, String code) {
        try {
            return IncidentNumber.parse(code);
        } catch (InvalidInputRefusal none) {
            if (!row.isFaulty(column)) {
                row.fault(column, Problem.REFUSED, new Sentence(none.key(), none.arguments()));
            }
            return STAND_IN;
        }
    }

    /** Numbers for those that have none. */
    private final class Numbers {

        private final Map<Trait, IncidentNumber> known = new HashMap<>();
        private final Map<Integer, Integer> last = new HashMap<>();

        Numbers() {
            for (var page = incidents.after(Optional.empty(), Outcome.AT_ONCE); !page.isEmpty(); page = next(page)) {
                page.forEach(one -> known.putIfAbsent(Trait.of(one.data()), one.number()));
            }
        }

        private List<IncidentRow> next(List<IncidentRow> page) {
            return incidents.after(Optional.of(page.getLast().number()), Outcome.AT_ONCE);
        }

        IncidentNumber of(Row row, IncidentData data) {
            if (row.code("code") instanceof String code) {
                return number(row, "code", code);
            }
            return Objects.requireNonNull(known.computeIfAbsent(Trait.of(data), trait -> {
                var year = data.from().date().getYear();
                var sequence = last.merge(year, 1, (before, one) -> before + one);
                return new IncidentNumber(year, incidents.next(year).sequence() + sequence - 1);
            }));
        }
    }
}
