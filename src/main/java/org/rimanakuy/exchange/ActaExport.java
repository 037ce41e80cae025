package org.rimanakuy.exchange;

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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files about closed actas, in the order of their sessions' codes. What is still a draft is in none of them. */
@Configuration(proxyBeanMethods = false)
class ActaExport {

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

    private interface Telling {
        Stream<Cells> of(ActaCells cells, ActaRecord acta);
    }

    private ExportPart part(RecordFile file, Telling telling) {
        return new ExportPart() {
            @Override
            public RecordFile file() {
                return file;
            }

            @Override
            public void each(Codes codes, boolean example, Consumer<Cells> row) {
                ActaExport.this.each(codes, example, telling, row);
            }
        };
    }

    private void each(Codes codes, boolean example, Telling telling, Consumer<Cells> row) {
        var cells = new ActaCells(codes);
        var closed = told.closed();
        codes.sessions().stream()
                .filter(session -> session.example() == example && closed.contains(session.id()))
                .flatMap(session -> actas.record(session.id()).stream())
                .forEach(acta -> telling.of(cells, acta).forEach(row));
    }

    /** The lines of actas, after those that sources tell. */
    void lines(Codes codes, boolean example, Consumer<Cells> row) {
        each(
                codes,
                example,
                (cells, acta) -> {
                    var points = agendas.of(acta.session()).stream()
                            .collect(Collectors.toMap(AgendaItemRow::id, item -> item));
                    return cells.lines(acta, points);
                },
                row);
    }

    @Bean
    ExportPart closedActas() {
        return part(RecordFile.ACTAS, (cells, acta) -> Stream.of(cells.of(acta)));
    }

    @Bean
    ExportPart actaParties() {
        return part(RecordFile.ACTA_PARTIES, ActaCells::parties);
    }

    @Bean
    ExportPart attendanceOfActas() {
        return part(RecordFile.ATTENDANCE, ActaCells::attendance);
    }

    @Bean
    ExportPart actaAnswers() {
        return part(RecordFile.ACTA_ANSWERS, ActaCells::answers);
    }

    @Bean
    ExportPart actaPledges() {
        return part(
                RecordFile.ACTA_PLEDGES,
                (cells, acta) -> pledges.of(acta.session()).stream().map(cells::of));
    }
}
