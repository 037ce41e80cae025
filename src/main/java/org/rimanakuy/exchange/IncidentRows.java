package org.rimanakuy.exchange;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rimanakuy.concern.IncidentNumber;
import org.rimanakuy.concern.IncidentRow;
import org.rimanakuy.concern.IncidentService;
import org.rimanakuy.concern.IncidentTable;
import org.rimanakuy.exchange.file.RecordFile;
import org.springframework.stereotype.Component;

/** Says what happened in the columns of the exchange format, in order of the numbers. */
@Component
class IncidentRows implements ExportPart {

    private static final int PAGE = 500;

    private final IncidentService incidents;

    IncidentRows(IncidentService incidents) {
        this.incidents = incidents;
    }

    @Override
    public Set<RecordFile> files() {
        return EnumSet.of(RecordFile.INCIDENTS, RecordFile.INCIDENT_ACCOUNTS);
    }

    @Override
    public void each(RecordFile file, Codes codes, boolean example, Consumer<Cells> row) {
        var last = Optional.<IncidentNumber>empty();
        for (var page = incidents.after(last, PAGE); !page.isEmpty(); page = incidents.after(last, PAGE)) {
            page.stream()
                    .filter(incident -> incident.example() == example)
                    .flatMap(incident -> file == RecordFile.INCIDENTS
                            ? Stream.of(Cells.of(IncidentTable.HEADS, IncidentTable.row(incident, codes::place)))
                            : accounts(incident))
                    .forEach(row);
            last = Optional.of(page.getLast().number());
        }
    }

    private static Stream<Cells> accounts(IncidentRow incident) {
        return incident.data().accounts().stream()
                .map(account -> Cells.of("incident", incident.number())
                        .and("who", account.who())
                        .and("words", account.words())
                        .and("said_on", account.saidOn())
                        .and("source", account.source()));
    }
}
