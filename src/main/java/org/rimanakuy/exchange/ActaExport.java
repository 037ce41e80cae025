package org.rimanakuy.exchange;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rimanakuy.commitment.PledgeTakeOver;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.minutes.ActaRecord;
import org.rimanakuy.minutes.TakeOverService;
import org.rimanakuy.minutes.ToldMinutesService;
import org.springframework.stereotype.Component;

/** The files about closed actas, in the order of their sessions' codes. What is still a draft is in none of them. */
@Component
class ActaExport implements ExportPart {

    private final ToldMinutesService told;
    private final TakeOverService actas;
    private final PledgeTakeOver pledges;
    private final AgendaService agendas;

    ActaExport(ToldMinutesService told, TakeOverService actas, PledgeTakeOver pledges, AgendaService agendas) {
        this.told = told;
        this.actas = actas;
        this.pledges = pledges;
        this.agendas = agendas;
    }

    @Override
    public Set<RecordFile> files() {
        return EnumSet.of(
                RecordFile.ACTAS,
                RecordFile.ACTA_PARTIES,
                RecordFile.ATTENDANCE,
                RecordFile.ACTA_ANSWERS,
                RecordFile.ACTA_PLEDGES);
    }

    /** Of the lines, those of actas only: they come after those that sources tell. */
    @Override
    public void each(RecordFile file, Codes codes, boolean example, Consumer<Cells> row) {
        var cells = new ActaCells(codes);
        var closed = told.closed();
        codes.sessions().stream()
                .filter(session -> session.example() == example && closed.contains(session.id()))
                .flatMap(session -> actas.record(session.id()).stream())
                .forEach(acta -> cells(file, cells, acta).forEach(row));
    }

    private Stream<Cells> cells(RecordFile file, ActaCells cells, ActaRecord acta) {
        return switch (file) {
            case ACTAS -> Stream.of(cells.of(acta));
            case ACTA_PARTIES -> cells.parties(acta);
            case ATTENDANCE -> cells.attendance(acta);
            case ACTA_ANSWERS -> cells.answers(acta);
            case ACTA_PLEDGES -> pledges.of(acta.session()).stream().map(cells::of);
            case MINUTES_LINES ->
                cells.lines(
                        acta,
                        agendas.of(acta.session()).stream().collect(Collectors.toMap(AgendaItemRow::id, item -> item)));
            default -> throw new IllegalArgumentException(file.fileName());
        };
    }
}
