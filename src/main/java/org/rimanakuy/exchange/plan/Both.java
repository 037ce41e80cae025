package org.rimanakuy.exchange.plan;

import java.util.List;
import java.util.UUID;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.ClauseData;
import org.rimanakuy.agreement.ClauseId;
import org.rimanakuy.dialogue.AgendaItemId;
import org.rimanakuy.dialogue.NewAgendaItem;
import org.rimanakuy.dialogue.RoundtableData;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.minutes.LineId;
import org.rimanakuy.minutes.ToldLine;
import org.rimanakuy.party.MandateData;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.SuccessionData;
import org.rimanakuy.place.PlaceData;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;

/** Two outcomes of one reading: what the first is told, the second is told too. */
record Both(Outcome first, Outcome second) implements Outcome {

    @Override
    public void begin(String title, boolean example) {
        first.begin(title, example);
        second.begin(title, example);
    }

    @Override
    public void places(List<Planned<PlaceId, PlaceData>> places) {
        first.places(places);
        second.places(places);
    }

    @Override
    public void parties(List<Planned<PartyId, PartyData>> parties) {
        first.parties(parties);
        second.parties(parties);
    }

    @Override
    public void successions(List<Planned<UUID, SuccessionData>> successions) {
        first.successions(successions);
        second.successions(successions);
    }

    @Override
    public void mandates(List<Planned<UUID, MandateData>> mandates) {
        first.mandates(mandates);
        second.mandates(mandates);
    }

    @Override
    public void agreements(List<Planned<AgreementId, AgreementData>> agreements) {
        first.agreements(agreements);
        second.agreements(agreements);
    }

    @Override
    public void clauses(List<Planned<ClauseId, ClauseData>> clauses) {
        first.clauses(clauses);
        second.clauses(clauses);
    }

    @Override
    public void roundtables(List<Planned<RoundtableId, RoundtableData>> roundtables) {
        first.roundtables(roundtables);
        second.roundtables(roundtables);
    }

    @Override
    public void sessions(List<PlannedSession> sessions) {
        first.sessions(sessions);
        second.sessions(sessions);
    }

    @Override
    public void agendaItems(List<Planned<AgendaItemId, NewAgendaItem>> items) {
        first.agendaItems(items);
        second.agendaItems(items);
    }

    @Override
    public void lines(List<Planned<LineId, ToldLine>> lines) {
        first.lines(lines);
        second.lines(lines);
    }

    @Override
    public void commitments(List<PlannedCommitment> commitments) {
        first.commitments(commitments);
        second.commitments(commitments);
    }

    @Override
    public <I, D> void part(Kind kind, List<Planned<I, D>> planned, PartWriter<I, D> writer) {
        first.part(kind, planned, writer);
        second.part(kind, planned, writer);
    }
}
