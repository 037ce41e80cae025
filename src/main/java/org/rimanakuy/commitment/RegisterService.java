package org.rimanakuy.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register as lists and figures: public, and the same for everybody. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.ANYONE)
public class RegisterService {

    /** Beyond this a count says "more than". */
    public static final int COUNTED = 10_000;

    private static final int EXPORT_PAGE = 1_000;

    private final Register register;
    private final RegisterRows rows;
    private final SuccessionService successions;
    private final PlaceService places;
    private final JdbcClient sql;
    private final Clock clock;
    private final int dueSoonDays;

    RegisterService(
            Register register,
            RegisterRows rows,
            SuccessionService successions,
            PlaceService places,
            JdbcClient sql,
            Clock clock,
            @Value("${rimanakuy.due-soon-days:30}") int dueSoonDays) {
        this.register = register;
        this.rows = rows;
        this.successions = successions;
        this.places = places;
        this.sql = sql;
        this.clock = clock;
        this.dueSoonDays = dueSoonDays;
    }

    public List<CommitmentRow> page(RegisterFilter filter, RegisterSort sort, long offset, int limit) {
        return rows.of(register.page(condition(filter), sort, offset, limit));
    }

    /** Of those that are overdue or due soon, the oldest deadline first. */
    public List<CommitmentRow> byClock(RegisterFilter filter, long offset, int limit) {
        return rows.of(register.byClock(condition(filter), offset, limit));
    }

    /** Those with these numbers, in order of number; the ones that are not on record are left out. */
    public List<CommitmentRow> numbered(List<String> numbers) {
        return rows.of(register.these(register.numbered(numbers)));
    }

    /** @return how many match, {@link #COUNTED} + 1 standing for "more than that" */
    public int count(RegisterFilter filter) {
        return register.count(condition(filter), COUNTED + 1);
    }

    /** Hands every matching row to the reader, in order of number and with flat memory. */
    public void each(RegisterFilter filter, Consumer<CommitmentRow> reader) {
        var condition = condition(filter);
        var found = register.after(condition, 0, EXPORT_PAGE);
        while (!found.isEmpty()) {
            rows.of(found).forEach(reader);
            found = register.after(condition, found.getLast().numberOrder(), EXPORT_PAGE);
        }
    }

    /** Counted from indexes, one query; the training record is left out, for none of it happened. */
    public RegisterFigures figures() {
        var today = LocalDate.now(clock);
        return sql.sql("""
                        select count(*) commitments,
                            coalesce(sum(deadline_kind = 'NONE'), 0) without_deadline,
                            coalesce(sum(follow_up_id is null), 0) without_follow_up,
                            coalesce(sum(clock_state = 'RUNNING' and clock_due < :today), 0) overdue,
                            coalesce(sum(clock_state in ('RUNNING', 'SILENT')
                                and clock_due between :today and :soon), 0) due_soon,
                            coalesce(sum(clock_state = 'AWAITING_VERIFICATION'), 0) awaiting_verification,
                            coalesce(sum(headline = 'FULFILLED'), 0) verified,
                            coalesce(sum(headline = 'DISPUTED'), 0) disputed,
                            coalesce(sum(clock_state = 'UNKNOWN'
                                or (clock_state = 'SILENT' and clock_due < :today)), 0) unknown
                        from commitment where not example""")
                .param("today", today)
                .param("soon", today.plusDays(dueSoonDays))
                .query(RegisterFigures.class)
                .single();
    }

    RegisterCondition condition(RegisterFilter filter) {
        var today = LocalDate.now(clock);
        var promisors = filter.obligor()
                .map(party -> successions.lineage().answeredBy(party, today))
                .filter(answered -> !answered.isEmpty())
                .orElse(java.util.Set.of(new PartyId(new UUID(0, 0))));
        var within = filter.place().map(places::subtree).orElse(java.util.Set.of());
        return new RegisterCondition(filter, promisors, within, today, dueSoonDays);
    }
}
