package org.rimanakuy.exchange.plan;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.budget.AmountKind;
import org.rimanakuy.budget.BudgetService;
import org.rimanakuy.budget.BudgetYear;
import org.rimanakuy.budget.ProjectYear;
import org.rimanakuy.budget.YearAmounts;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.exchange.file.Sentence;
import org.rimanakuy.project.ProjectId;
import org.rimanakuy.project.ProjectNumber;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shared.Text;
import org.springframework.stereotype.Component;

/**
 * Reads yearly budgets of promised works, a batch at a time. A row is a consultation: several of one year of a work stand in
 * the order in which they were told, and one that was told before is known again whole.
 */
@Component
final class BudgetPart implements RecordPart {

    private static final long MOST = 99_999_999_999_999_999L;

    private final BudgetService budgets;
    private final Works works;
    private final Clock clock;

    BudgetPart(BudgetService budgets, Works works, Clock clock) {
        this.budgets = budgets;
        this.works = works;
        this.clock = clock;
    }

    /** What one row says. */
    private record Told(Row row, ProjectNumber work, BudgetYear year) implements Works.Naming {

        String name() {
            return work + " · " + year.year() + " · " + year.consultedOn();
        }
    }

    private record Key(ProjectNumber work, int year) {}

    @Override
    public RecordFile file() {
        return RecordFile.PROJECT_YEARS;
    }

    @Override
    public void read(Reading reading, Promises promises, Outcome outcome) {
        var batch = new ArrayList<Told>();
        var latest = new HashMap<Key, BudgetYear>();
        Runnable plan = () -> {
            plan(reading, batch, latest, outcome);
            batch.clear();
        };
        reading.tables.inTurns(
                RecordFile.PROJECT_YEARS,
                "project",
                reading.faults,
                row -> {
                    var work = ProjectPart.number(row, "project");
                    reading.built(row, () -> year(row)).ifPresent(year -> batch.add(new Told(row, work, year)));
                    if (batch.size() == Outcome.AT_ONCE) {
                        plan.run();
                    }
                },
                () -> {
                    plan.run();
                    latest.clear();
                });
    }

    private void plan(Reading reading, List<Told> batch, Map<Key, BudgetYear> latest, Outcome outcome) {
        var ids = works.named(reading, batch);
        var before = budgets.told(ids.values().stream().map(ProjectId::value).toList());
        var planned = new ArrayList<Planned<UUID, ProjectYear>>();
        for (var told : batch) {
            if (!(ids.get(told.work()) instanceof ProjectId work)) {
                continue;
            }
            var id = work.value();
            var history =
                    before.getOrDefault(id, Map.of()).getOrDefault(told.year().year(), List.of());
            var key = new Key(told.work(), told.year().year());
            var shown = latest.getOrDefault(key, history.isEmpty() ? null : history.getFirst());
            if (isSound(told, shown)) {
                planned.add(planned(told, id, history, shown));
                latest.merge(key, told.year(), (one, other) -> other.supersedes(one) ? other : one);
            }
        }
        outcome.part(Kind.BUDGET_YEAR, planned, this::write);
    }

    private static Planned<UUID, ProjectYear> planned(
            Told told, UUID id, List<BudgetYear> history, @Nullable BudgetYear shown) {
        var year = new ProjectYear(id, told.year());
        if (history.contains(told.year())) {
            return new Planned<>(told.name(), id, year, history.size(), Map.of());
        }
        return shown == null
                ? Planned.added(told.name(), id, year)
                : new Planned<>(
                        told.name(),
                        id,
                        year,
                        history.size(),
                        Map.of("amounts", BudgetYear.said(shown) + " → " + BudgetYear.said(told.year())));
    }

    private void write(List<Planned<UUID, ProjectYear>> planned, String why, boolean example) {
        budgets.recordAll(planned.stream()
                .filter(one -> one.isNew() || one.isChanged())
                .map(Planned::data)
                .toList());
    }

    private boolean isSound(Told told, @Nullable BudgetYear shown) {
        try {
            told.year().refuseAfter(LocalDate.now(clock));
            if (shown != null) {
                told.year().refuseOtherCurrency(shown);
            }
            return true;
        } catch (Refusal refusal) {
            told.row().fault("", Problem.REFUSED, new Sentence(refusal.key(), refusal.arguments()));
            return false;
        }
    }

    private static BudgetYear year(Row row) {
        return new BudgetYear(
                row.requiredWhole("year", BudgetYear.FIRST, BudgetYear.LAST),
                new YearAmounts(
                        row.requiredText("currency", 3),
                        amount(row, AmountKind.PIA),
                        amount(row, AmountKind.PIM),
                        amount(row, AmountKind.CERTIFIED),
                        amount(row, AmountKind.ACCRUED),
                        amount(row, AmountKind.PAID)),
                consultedOn(row),
                row.requiredText("source", Text.SOURCE));
    }

    private static LocalDate consultedOn(Row row) {
        if (row.day("consulted_on") instanceof LocalDate day) {
            return day;
        }
        return row.isFaulty("consulted_on")
                ? LocalDate.EPOCH
                : row.requiredDate("consulted_on").firstDay();
    }

    private static @Nullable BigDecimal amount(Row row, AmountKind kind) {
        return row.number(kind.name().toLowerCase(Locale.ROOT), -MOST, MOST);
    }
}
