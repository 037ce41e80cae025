package org.rimanakuy.exchange;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rimanakuy.concern.IncidentNumber;
import org.rimanakuy.concern.IncidentRow;
import org.rimanakuy.concern.IncidentService;
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
                    .flatMap(incident ->
                            file == RecordFile.INCIDENTS ? Stream.of(whole(codes, incident)) : accounts(incident))
                    .forEach(row);
            last = Optional.of(page.getLast().number());
        }
    }

    private static Cells whole(Codes codes, IncidentRow incident) {
        var data = incident.data();
        return Cells.of("code", incident.number())
                .and("occurred_from", data.from())
                .and("occurred_to", data.to())
                .and("place", codes.place(data.place()))
                .and("kind", data.kind())
                .and("severity", data.severity())
                .and("text", data.text())
                .and("source", data.source());
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
