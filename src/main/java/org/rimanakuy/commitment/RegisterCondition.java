package org.rimanakuy.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.SoughtWords;

/** A filter as SQL: conditions over {@code commitment c} and their parameters. Values never become part of the text. */
final class RegisterCondition {

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final List<String> branches = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    RegisterCondition(
            RegisterFilter filter,
            Collection<PartyId> promisors,
            Collection<PlaceId> places,
            LocalDate today,
            int dueSoonDays) {
        filter.words().ifPresent(this::words);
        filter.headline().ifPresent(headline -> and("c.headline = :headline", "headline", headline.name()));
        filter.schedule().ifPresent(state -> schedule(state, today, dueSoonDays));
        filter.obligor().ifPresent(obligor -> promisors(promisors));
        filter.beneficiary().ifPresent(party -> and("""
                exists (select 1 from commitment_beneficiary b
                    where b.party_id = :beneficiary and b.number_order = c.number_order
                    and b.commitment_id = c.commitment_id)""", "beneficiary", party.value()));
        filter.place()
                .ifPresent(place -> and(
                        "c.place_id in (:places)",
                        "places",
                        places.stream().map(PlaceId::value).toList()));
        filter.agreement().ifPresent(agreement -> and("c.agreement_id = :agreement", "agreement", agreement.value()));
        filter.weight().ifPresent(weight -> and("c.weight = :weight", "weight", weight.ordinal()));
        filter.mover().ifPresent(mover -> {
            and(MoveSql.ON_DAY + " = :mover", "mover", mover.name());
            parameters.put("today", today);
        });
        filter.late().ifPresent(late -> late(late, today));
        if (filter.withoutDeadline()) {
            conditions.add("c.deadline_kind = 'NONE'");
        }
        if (filter.withoutFollowUp()) {
            conditions.add("c.follow_up_id is null");
        }
        if (filter.withoutExamples()) {
            conditions.add("not c.example");
        }
    }

    private void late(Lateness late, LocalDate today) {
        and("c.clock_state = 'RUNNING' and c.clock_due >= :lateFrom", "lateFrom", late.firstDue(today));
        and("c.clock_due <= :lateUntil", "lateUntil", late.lastDue(today));
    }

    /** Also one by one: each has its rows in order in an index, and all of them together have not. */
    private void promisors(Collection<PartyId> promisors) {
        var values = promisors.stream().map(PartyId::value).toList();
        and("c.promisor_id in (:promisors)", "promisors", values);
        for (var index = 0; index < values.size(); index++) {
            parameters.put("promisor" + index, values.get(index));
            branches.add("c.promisor_id = :promisor" + index);
        }
    }

    private void words(String text) {
        var sought = new SoughtWords(text);
        if (text.toUpperCase(Locale.ROOT).startsWith("CM-")) {
            and("c.number like :number", "number", sought.literally() + "%");
            return;
        }
        sought.inBooleanMode()
                .ifPresentOrElse(
                        wanted -> and("match (c.title, c.text) against (:words in boolean mode)", "words", wanted),
                        () -> and("c.title like :title", "title", sought.anywhere()));
    }

    /** The comparison with {@code due_order} says nothing new, but lets the index of the sorted column be used. */
    private void schedule(ScheduleState state, LocalDate today, int dueSoonDays) {
        switch (state) {
            case OVERDUE ->
                and("c.clock_state = 'RUNNING' and c.clock_due < :today and c.due_order < :today", "today", today);
            case DUE_SOON -> {
                and("c.clock_state in ('RUNNING', 'SILENT') and c.clock_due >= :today", "today", today);
                and("c.clock_due <= :soon", "soon", today.plusDays(dueSoonDays));
            }
            case NOT_DUE ->
                and(
                        "c.clock_state in ('RUNNING', 'SILENT') and c.clock_due > :soon and c.due_order > :soon",
                        "soon",
                        today.plusDays(dueSoonDays));
            case UNKNOWN ->
                and(
                        "(c.clock_state = 'UNKNOWN' or (c.clock_state = 'SILENT' and c.clock_due < :today))",
                        "today",
                        today);
            case NO_DEADLINE, AWAITING_CONDITION, AWAITING_VERIFICATION, ON_TIME, LATE, UNDATED, ENDED ->
                and("c.clock_state = :state", "state", state.name());
        }
    }

    private void and(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    /** Conditions of which exactly one holds for each row that matches; a page is the best of the first rows of each. */
    List<String> branches() {
        return branches.size() < 2
                ? List.of(sql())
                : branches.stream().map(branch -> sql() + " and " + branch).toList();
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
