package org.rimanakuy.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.PartyRole;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for whoever is signed in, oldest first. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.IS_SIGNED_IN)
public class WaitingService {

    private static final PartyId NOBODY = new PartyId(new UUID(0, 0));

    private final Register register;
    private final RegisterRows rows;
    private final SuccessionService successions;
    private final AgreementService agreements;
    private final CurrentUser currentUser;
    private final JdbcClient sql;
    private final Clock clock;
    private final int dueSoonDays;

    WaitingService(
            Register register,
            RegisterRows rows,
            SuccessionService successions,
            AgreementService agreements,
            CurrentUser currentUser,
            JdbcClient sql,
            Clock clock,
            @Value("${rimanakuy.due-soon-days:30}") int dueSoonDays) {
        this.register = register;
        this.rows = rows;
        this.successions = successions;
        this.agreements = agreements;
        this.currentUser = currentUser;
        this.sql = sql;
        this.clock = clock;
        this.dueSoonDays = dueSoonDays;
    }

    /** What can wait for this person at all, by role; a party that promised nothing has nothing to report. */
    public List<Waiting> mine() {
        var kinds = new ArrayList<Waiting>();
        var speaker = currentUser.required();
        if (speaker.is(Role.SECRETARIAT)) {
            kinds.addAll(EnumSet.of(Waiting.DEADLINE, Waiting.FOLLOW_UP, Waiting.ROUNDTABLE, Waiting.END));
        }
        if (speaker.is(Role.GUARANTOR)) {
            kinds.add(Waiting.VERIFICATION);
        }
        if (speaker.is(Role.DELEGATE)) {
            var owes = exists("c.promisor_id in (:answered)");
            var isOwed = exists(
                    "c.commitment_id in (select b.commitment_id from commitment_beneficiary b where b.party_id = :party)");
            if (owes || !isOwed) {
                kinds.addAll(List.of(Waiting.ANSWER, Waiting.REPORT));
            }
            if (isOwed || !owes) {
                kinds.addAll(List.of(Waiting.CLAIM, Waiting.END_VIEW));
            }
        }
        return List.copyOf(kinds);
    }

    /** @return how many wait for this person, {@link RegisterService#COUNTED} + 1 standing for "more than that" */
    public int count(Waiting what) {
        var query = query();
        return sql.sql(query.count(what))
                .params(query.parameters())
                .param("most", RegisterService.COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    public List<CommitmentRow> page(Waiting what, int offset, int limit) {
        var query = query();
        var found = sql.sql(query.page(what))
                .params(query.parameters())
                .param("reach", offset + limit)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> row.getObject("commitment_id", UUID.class))
                .list();
        return rows.of(register.these(found));
    }

    private boolean exists(String condition) {
        return sql.sql("select exists (select 1 from commitment c where %s)".formatted(condition))
                .params(query().parameters())
                .query(Boolean.class)
                .single();
    }

    private WaitingQuery query() {
        var today = LocalDate.now(clock);
        var party = currentUser.required().party();
        var answered =
                party.map(id -> successions.lineage().answeredBy(id, today)).orElse(Set.of());
        return new WaitingQuery(
                party.orElse(NOBODY),
                answered,
                party.map(id -> guaranteed(id, answered)).orElse(Set.of()),
                today,
                today.plusDays(dueSoonDays));
    }

    /** As {@link Sides} would say of each commitment of these agreements. */
    private Set<AgreementId> guaranteed(PartyId party, Set<PartyId> answered) {
        return agreements.all().stream()
                .filter(agreement -> agreement.parties().stream()
                        .anyMatch(one ->
                                one.role() == PartyRole.GUARANTOR && one.party().equals(party)))
                .filter(agreement -> agreement.parties().stream()
                        .filter(one -> answered.contains(one.party()))
                        .allMatch(one -> one.role() == PartyRole.GUARANTOR || one.role() == PartyRole.FACILITATOR))
                .map(AgreementRow::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
