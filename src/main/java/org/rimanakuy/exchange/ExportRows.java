package org.rimanakuy.exchange;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.ClauseRow;
import org.rimanakuy.agreement.ClauseService;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.minutes.ToldMinutesService;
import org.rimanakuy.party.MandateRow;
import org.rimanakuy.party.MandateService;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionRow;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.springframework.stereotype.Component;

/** What is on record, file by file, in an order that stays the same as long as the record does. */
@Component
class ExportRows {

    private static final int PAGE = 500;

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
    private final ActaExport actas;
    private final Map<RecordFile, ExportPart> parts = new EnumMap<>(RecordFile.class);

    ExportRows(
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
            ActaExport actas,
            List<ExportPart> parts) {
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
        parts.forEach(part -> part.files().forEach(file -> this.parts.put(file, part)));
    }

    void each(RecordFile file, boolean example, Consumer<Cells> row) {
        var codes = new Codes(
                places.all(), parties.all(), agreements.all(), clauses.all(), roundtables.all(), sessions.all());
        var dialogue = new DialogueCells(codes);
        var session = new SessionCells(codes);
        var cells = new ExportCells(codes);
        switch (file) {
            case RECORD -> row.accept(cells.manifest(example));
            case PLACES -> places(codes, example, place -> row.accept(cells.of(place)));
            case PARTIES -> parties(codes, example, party -> row.accept(cells.of(party)));
            case SUCCESSIONS -> successions(codes, example, succession -> row.accept(cells.of(succession)));
            case MANDATES -> mandates(codes, example, mandate -> row.accept(cells.of(mandate)));
            case AGREEMENTS -> agreements(codes, example, agreement -> row.accept(cells.of(agreement)));
            case AGREEMENT_PARTIES ->
                agreements(codes, example, agreement -> cells.parties(agreement).forEach(row));
            case CONTRIBUTION_RULES ->
                agreements(codes, example, agreement -> cells.rules(agreement).forEach(row));
            case CLAUSES -> clauses(codes, example, clause -> row.accept(cells.of(clause)));
            case ROUNDTABLES -> roundtables(codes, example, table -> row.accept(dialogue.of(table)));
            case DELEGATIONS ->
                roundtables(codes, example, table -> dialogue.delegations(table).forEach(row));
            case SEATS ->
                roundtables(codes, example, table -> dialogue.seats(table).forEach(row));
            case RENEWALS ->
                roundtables(codes, example, table -> dialogue.renewals(table).forEach(row));
            case ESCALATION ->
                roundtables(codes, example, table -> dialogue.escalation(table).forEach(row));
            case SESSIONS -> sessions(codes, example).forEach(one -> row.accept(session.of(one)));
            case AGENDA_ITEMS -> items(codes, example, item -> row.accept(session.of(item)));
            case AGENDA_PAPERS ->
                items(codes, example, item -> session.papers(item).forEach(row));
            case MINUTES_LINES -> lines(codes, example, session, row);
            case COMMITMENTS -> commitments(example, commitment -> row.accept(cells.of(commitment)));
            case STATEMENTS ->
                commitments(example, commitment -> cells.statements(commitment).forEach(row));
            default -> Objects.requireNonNull(parts.get(file), file::name).each(file, codes, example, row);
        }
    }

    private static void places(Codes codes, boolean example, Consumer<PlaceRow> each) {
        codes.places().stream()
                .filter(place -> place.example() == example)
                .sorted(Comparator.comparing(PlaceRow::level).thenComparing(PlaceRow::code))
                .forEach(each);
    }

    private static void parties(Codes codes, boolean example, Consumer<PartyRow> each) {
        codes.parties().stream()
                .filter(party -> party.example() == example)
                .sorted(Comparator.comparing(PartyRow::code))
                .forEach(each);
    }

    private void successions(Codes codes, boolean example, Consumer<SuccessionRow> each) {
        successions.all().stream()
                .filter(succession -> succession.example() == example)
                .sorted(Comparator.comparing(
                                (SuccessionRow one) -> one.effectiveOn().date())
                        .thenComparing(one -> codes.party(one.predecessor())))
                .forEach(each);
    }

    private void mandates(Codes codes, boolean example, Consumer<MandateRow> each) {
        mandates.all().stream()
                .filter(mandate -> codes.isExample(mandate.party()) == example)
                .sorted(Comparator.comparing((MandateRow one) -> codes.party(one.party()))
                        .thenComparing(MandateRow::person)
                        .thenComparing(MandateRow::id))
                .forEach(each);
    }

    private static void clauses(Codes codes, boolean example, Consumer<ClauseRow> each) {
        codes.clauses().stream()
                .filter(clause -> codes.isExample(clause.agreement()) == example)
                .sorted(Comparator.comparing((ClauseRow one) -> codes.agreement(one.agreement()))
                        .thenComparing(one -> one.number().length())
                        .thenComparing(ClauseRow::number))
                .forEach(each);
    }

    private static void agreements(Codes codes, boolean example, Consumer<AgreementRow> each) {
        codes.agreements().stream()
                .filter(agreement -> agreement.example() == example)
                .sorted(Comparator.comparing(AgreementRow::code))
                .forEach(each);
    }

    private static void roundtables(Codes codes, boolean example, Consumer<RoundtableRow> each) {
        codes.roundtables().stream()
                .filter(roundtable -> roundtable.example() == example)
                .sorted(Comparator.comparing(RoundtableRow::code))
                .forEach(each);
    }

    private static List<SessionRow> sessions(Codes codes, boolean example) {
        return codes.sessions().stream()
                .filter(session -> session.example() == example)
                .toList();
    }

    private void items(Codes codes, boolean example, Consumer<AgendaItemRow> each) {
        pages(codes, example).forEach(page -> agendas.of(page).forEach(each));
    }

    private void lines(Codes codes, boolean example, SessionCells cells, Consumer<Cells> each) {
        for (var page : pages(codes, example)) {
            var points = agendas.of(page).stream().collect(Collectors.toMap(AgendaItemRow::id, item -> item));
            told.of(page).forEach(line -> each.accept(cells.of(line, points)));
        }
        actas.each(RecordFile.MINUTES_LINES, codes, example, each);
    }

    private static List<List<SessionId>> pages(Codes codes, boolean example) {
        var ids = sessions(codes, example).stream().map(SessionRow::id).toList();
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + PAGE)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + PAGE)))
                .toList();
    }

    private void commitments(boolean example, Consumer<CommitmentRecord> each) {
        var last = Optional.<CommitmentNumber>empty();
        for (var page = commitments.after(last, PAGE); !page.isEmpty(); page = commitments.after(last, PAGE)) {
            page.stream().filter(commitment -> commitment.example() == example).forEach(each);
            last = Optional.of(page.getLast().number());
        }
    }
}
