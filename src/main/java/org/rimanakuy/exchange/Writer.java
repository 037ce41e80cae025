package org.rimanakuy.exchange;

import java.util.List;
import java.util.UUID;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.ClauseData;
import org.rimanakuy.agreement.ClauseId;
import org.rimanakuy.agreement.ClauseService;
import org.rimanakuy.agreement.NewAgreement;
import org.rimanakuy.agreement.NewClause;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.commitment.NewCommitment;
import org.rimanakuy.dialogue.AgendaItemId;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.dialogue.NewAgendaItem;
import org.rimanakuy.dialogue.NewRoundtable;
import org.rimanakuy.dialogue.RoundtableData;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.exchange.plan.Kind;
import org.rimanakuy.exchange.plan.Outcome;
import org.rimanakuy.exchange.plan.PartWriter;
import org.rimanakuy.exchange.plan.Planned;
import org.rimanakuy.exchange.plan.PlannedCommitment;
import org.rimanakuy.exchange.plan.PlannedSession;
import org.rimanakuy.minutes.LineId;
import org.rimanakuy.minutes.NewToldLine;
import org.rimanakuy.minutes.ToldLine;
import org.rimanakuy.minutes.ToldMinutesService;
import org.rimanakuy.party.MandateData;
import org.rimanakuy.party.MandateService;
import org.rimanakuy.party.NewParty;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionData;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.place.NewPlace;
import org.rimanakuy.place.PlaceData;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.springframework.stereotype.Component;

/** Puts on record what a plan holds, through the modules' own services, so that every act lands in the journal. */
@Component
class Writer {

    private final PlaceService places;
    private final PartyService parties;
    private final SuccessionService successions;
    private final MandateService mandates;
    private final AgreementService agreements;
    private final ClauseService clauses;
    private final RoundtableService roundtables;
    private final SessionService sessions;
    private final AgendaService agendas;
    private final ToldMinutesService told;
    private final CommitmentService commitments;

    Writer(
            PlaceService places,
            PartyService parties,
            SuccessionService successions,
            MandateService mandates,
            AgreementService agreements,
            ClauseService clauses,
            RoundtableService roundtables,
            SessionService sessions,
            AgendaService agendas,
            ToldMinutesService told,
            CommitmentService commitments) {
        this.places = places;
        this.parties = parties;
        this.successions = successions;
        this.mandates = mandates;
        this.agreements = agreements;
        this.clauses = clauses;
        this.roundtables = roundtables;
        this.sessions = sessions;
        this.agendas = agendas;
        this.told = told;
        this.commitments = commitments;
    }

    Outcome outcome() {
        return new Writing();
    }

    private final class Writing implements Outcome {

        private String why = "";
        private boolean example;

        @Override
        public void begin(String title, boolean isExample) {
            why = title;
            example = isExample;
        }

        @Override
        public void places(List<Planned<PlaceId, PlaceData>> planned) {
            places.recordAll(
                    Planned.added(planned).stream()
                            .map(one -> new NewPlace(one.id(), one.data()))
                            .toList(),
                    example);
            Planned.changed(planned).forEach(one -> places.correct(one.id(), one.seenVersion(), one.data(), why));
        }

        @Override
        public void parties(List<Planned<PartyId, PartyData>> planned) {
            parties.recordAll(
                    Planned.added(planned).stream()
                            .map(one -> new NewParty(one.id(), one.data()))
                            .toList(),
                    example);
            Planned.changed(planned).forEach(one -> parties.correct(one.id(), one.seenVersion(), one.data(), why));
        }

        @Override
        public void successions(List<Planned<UUID, SuccessionData>> planned) {
            Planned.changed(planned).forEach(one -> successions.correct(one.id(), one.seenVersion(), one.data(), why));
            successions.recordAll(
                    Planned.added(planned).stream().map(Planned::data).toList(), example);
        }

        @Override
        public void mandates(List<Planned<UUID, MandateData>> planned) {
            mandates.recordAll(
                    Planned.added(planned).stream().map(Planned::data).toList(), example);
            Planned.changed(planned).forEach(one -> mandates.correct(one.id(), one.seenVersion(), one.data(), why));
        }

        @Override
        public void agreements(List<Planned<AgreementId, AgreementData>> planned) {
            agreements.recordAll(
                    Planned.added(planned).stream()
                            .map(one -> new NewAgreement(one.id(), one.data()))
                            .toList(),
                    example);
            Planned.changed(planned).forEach(one -> agreements.correct(one.id(), one.seenVersion(), one.data(), why));
        }

        @Override
        public void clauses(List<Planned<ClauseId, ClauseData>> planned) {
            clauses.recordAll(Planned.added(planned).stream()
                    .map(one -> new NewClause(one.id(), one.data()))
                    .toList());
            Planned.changed(planned).forEach(one -> clauses.correct(one.id(), one.seenVersion(), one.data(), why));
        }

        @Override
        public void roundtables(List<Planned<RoundtableId, RoundtableData>> planned) {
            roundtables.recordAll(
                    Planned.added(planned).stream()
                            .map(one -> new NewRoundtable(one.id(), one.data()))
                            .toList(),
                    example);
            Planned.changed(planned).forEach(one -> roundtables.correct(one.id(), one.seenVersion(), one.data(), why));
        }

        @Override
        public void sessions(List<PlannedSession> planned) {
            sessions.recordAll(
                    planned.stream()
                            .filter(one -> one.session().isNew())
                            .map(PlannedSession::asNew)
                            .toList(),
                    example);
            Planned.changed(planned.stream().map(PlannedSession::session).toList())
                    .forEach(one -> sessions.correct(one.id(), one.seenVersion(), one.data(), why));
        }

        @Override
        public void agendaItems(List<Planned<AgendaItemId, NewAgendaItem>> planned) {
            agendas.recordAll(Planned.added(planned).stream().map(Planned::data).toList());
            Planned.changed(planned)
                    .forEach(one -> agendas.correct(
                            one.id(), one.seenVersion(), one.data().data(), why));
        }

        @Override
        public void lines(List<Planned<LineId, ToldLine>> planned) {
            told.recordAll(
                    Planned.added(planned).stream()
                            .map(one -> new NewToldLine(one.id(), one.name(), one.data()))
                            .toList(),
                    example);
            Planned.changed(planned).forEach(one -> told.correct(one.id(), one.seenVersion(), one.data(), why));
        }

        @Override
        public void commitments(List<PlannedCommitment> planned) {
            commitments.recordAll(
                    planned.stream()
                            .filter(one -> one.commitment().isNew())
                            .map(one -> new NewCommitment(
                                    one.commitment().id(),
                                    one.number(),
                                    one.commitment().data(),
                                    one.said(),
                                    one.ending()))
                            .toList(),
                    example);
            planned.stream().filter(one -> !one.commitment().isNew()).forEach(this::change);
        }

        @Override
        public <I, D> void part(Kind kind, List<Planned<I, D>> planned, PartWriter<I, D> writer) {
            writer.write(planned, why, example);
        }

        private void change(PlannedCommitment planned) {
            var commitment = planned.commitment();
            if (commitment.isChanged()) {
                commitments.correct(commitment.id(), commitment.seenVersion(), commitment.data(), why);
            }
            if (!planned.said().isEmpty()) {
                commitments.hear(commitment.id(), planned.said());
            }
            planned.ending().ifPresent(ending -> commitments.end(commitment.id(), ending));
        }
    }
}
