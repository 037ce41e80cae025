package org.rimanakuy.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shared.PartyId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes lines of the register from what was found: everybody's name, and how it stands today. */
@Component
class RegisterRows {

    private final PartyService parties;
    private final SuccessionService successions;
    private final PlaceService places;
    private final AgreementService agreements;
    private final JdbcClient sql;
    private final Clock clock;
    private final int dueSoonDays;

    RegisterRows(
            PartyService parties,
            SuccessionService successions,
            PlaceService places,
            AgreementService agreements,
            JdbcClient sql,
            Clock clock,
            @Value("${rimanakuy.due-soon-days:30}") int dueSoonDays) {
        this.parties = parties;
        this.successions = successions;
        this.places = places;
        this.agreements = agreements;
        this.sql = sql;
        this.clock = clock;
        this.dueSoonDays = dueSoonDays;
    }

    List<CommitmentRow> of(List<Register.Found> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var names = parties.names();
        var lineage = successions.lineage();
        var placeNames = places.byId();
        var agreementCodes = agreements.codes();
        var receivers = receivers(found);
        return found.stream()
                .map(row -> new CommitmentRow(
                        row.id(),
                        row.number(),
                        row.title(),
                        row.position().headline(),
                        row.position().headlineBy(),
                        row.position().schedule(today, dueSoonDays),
                        row.position().moveOn(today),
                        row.position().answerUntil(),
                        row.weight(),
                        row.deadlineKind(),
                        row.due(),
                        row.madeOn(),
                        names.of(row.madeBy()),
                        names.of(lineage.obligorOn(row.promisor(), today)),
                        receivers.getOrDefault(row.id().value(), List.of()).stream()
                                .map(names::of)
                                .toList(),
                        row.place().map(placeNames::get).map(PlaceRow::name).orElse(null),
                        row.agreement().map(agreementCodes::get).orElse(null),
                        row.followUp().map(names::of).orElse(null),
                        row.example()))
                .toList();
    }

    private Map<UUID, List<PartyId>> receivers(List<Register.Found> found) {
        record Receiver(UUID commitmentId, UUID partyId) {}
        return sql
                .sql("""
                        select commitment_id, party_id from commitment_beneficiary
                        where commitment_id in (:commitments) order by commitment_id, position""")
                .param(
                        "commitments",
                        found.stream().map(row -> row.id().value()).toList())
                .query(Receiver.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Receiver::commitmentId,
                        Collectors.mapping(receiver -> new PartyId(receiver.partyId()), Collectors.toList())));
    }
}
