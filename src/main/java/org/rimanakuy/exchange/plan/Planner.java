package org.rimanakuy.exchange.plan;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.ClauseService;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.exchange.file.Bundle;
import org.rimanakuy.exchange.file.Faults;
import org.rimanakuy.exchange.file.Tables;
import org.rimanakuy.minutes.ToldMinutesService;
import org.rimanakuy.party.MandateService;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.place.PlaceService;
import org.springframework.stereotype.Component;

/** Reads a set of files against the record, from what others refer to down to what refers to them. */
@Component
public class Planner {

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
    private final ActaReading actas;
    private final List<RecordPart> parts;
    private final EntityManager memory;
    private final Clock clock;

    Planner(
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
            CommitmentService commitments,
            ActaReading actas,
            List<RecordPart> parts,
            EntityManager memory,
            Clock clock) {
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
        this.actas = actas;
        this.parts =
                parts.stream().sorted(Comparator.comparing(RecordPart::file)).toList();
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * @param title for files that do not name themselves
     * @param faults with what was found wrong with the files so far
     * @param outcome told of everything as soon as it is understood; who writes must undo it all if the plan is not sound
     */
    public ImportPlan plan(Bundle bundle, String title, Faults faults, Outcome outcome, Consumer<Kind> progress) {
        var tables = new Tables(bundle, faults);
        var manifest = Manifest.of(tables, title, faults);
        var reading = new Reading(tables, faults, manifest);
        var tally = new Tally();
        var both = new Both(tally, outcome);
        both.begin(manifest.title(), manifest.example());
        read(reading, both, progress);
        var summary = tally.summary();
        return new ImportPlan(
                summary.title(),
                summary.example(),
                summary.counts(),
                summary.items(),
                faults.list(),
                faults.total(),
                tables.notes(),
                List.of(),
                summary.fingerprint());
    }

    private void read(Reading reading, Outcome outcome, Consumer<Kind> progress) {
        var placesBefore = places.all();
        var partiesBefore = parties.all();
        var agreementsBefore = agreements.all();
        placesBefore.forEach(place -> reading.places.onRecord(place.code(), place.id(), place.example()));
        partiesBefore.forEach(party -> reading.parties.onRecord(party.code(), party.id(), party.example()));
        agreementsBefore.forEach(one -> reading.agreements.onRecord(one.code(), one.id(), one.example()));
        var roundtablesBefore = roundtables.all();
        roundtablesBefore.forEach(one -> reading.roundtables.onRecord(one.code(), one.id(), one.example()));
        var sessionsBefore = sessions.all();
        sessionsBefore.forEach(one -> reading.sessions.onRecord(one.code(), one.id(), one.example()));
        var clauseReading = new ClauseReading(reading, clauses.all());
        reading.learnCodes();
        clauseReading.learn();

        progress.accept(Kind.PLACE);
        outcome.places(new PlaceReading(reading, placesBefore).read());
        progress.accept(Kind.PARTY);
        outcome.parties(new PartyReading(reading, partiesBefore).read());
        outcome.successions(new SuccessionReading(reading, successions.all()).read());
        outcome.mandates(new MandateReading(reading, mandates.all(), mandates::data).read());
        progress.accept(Kind.AGREEMENT);
        outcome.agreements(new AgreementReading(reading, agreementsBefore, clauseReading).read());
        outcome.clauses(clauseReading.read());
        progress.accept(Kind.ROUNDTABLE);
        outcome.roundtables(new RoundtableReading(reading, roundtablesBefore).read());
        var sessionsRead = readSessions(reading, sessionsBefore, outcome, progress);
        var promises = readCommitments(reading, clauseReading, outcome, progress);
        progress.accept(Kind.ACTA);
        actas.read(reading, sessionsRead, promises, outcome);
        forget();
        for (var part : parts) {
            part.read(reading, promises, outcome);
            forget();
        }
        new NamedLines(reading, told::taken).note();
    }

    private Promises readCommitments(Reading reading, ClauseReading clauses, Outcome outcome, Consumer<Kind> progress) {
        progress.accept(Kind.STATEMENT);
        var statements = new StatementReading(reading);
        statements.read();
        var commitmentReading = new CommitmentReading(reading, clauses, statements, commitments::byNumbers);
        commitmentReading.read(batch -> {
            progress.accept(Kind.COMMITMENT);
            outcome.commitments(batch);
            forget();
        });
        return commitmentReading.promises();
    }

    private SessionsRead readSessions(
            Reading reading, List<SessionRow> before, Outcome outcome, Consumer<Kind> progress) {
        progress.accept(Kind.SESSION);
        var closed = told.closed();
        var sessionReading = new SessionReading(reading, before, closed, clock.getZone());
        outcome.sessions(sessionReading.read());
        var points = agendas.of(before.stream().map(SessionRow::id).toList());
        var agenda = new AgendaReading(reading, points, closed);
        outcome.agendaItems(agenda.read());
        var lines = new LineReading(reading, agenda, told);
        lines.read(batch -> {
            progress.accept(Kind.LINE);
            outcome.lines(batch);
            forget();
        });
        return new SessionsRead(sessionReading, agenda.bySession(), lines);
    }

    /** However many commitments there are, no more than one batch of them is kept in memory. */
    private void forget() {
        memory.flush();
        memory.clear();
    }
}
