package org.rimanakuy.dialogue.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rimanakuy.dialogue.AgendaItemData;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.Seen;
import org.springframework.stereotype.Component;

/** Opens the secretariat's forms about the points of an agenda and brings what they say to the record. */
@Component
class AgendaForms {

    private final AgendaService agenda;
    private final DocumentService documents;

    AgendaForms(AgendaService agenda, DocumentService documents) {
        this.agenda = agenda;
        this.documents = documents;
    }

    /** The files of all papers, read at once. */
    Map<DocumentId, DocumentRow> documents(List<AgendaItemRow> items) {
        var ids = items.stream()
                .flatMap(item -> item.papers().stream())
                .map(AgendaItemRow.Paper::document)
                .filter(Objects::nonNull)
                .toList();
        return documents.rows(ids).stream()
                .distinct()
                .collect(Collectors.toMap(DocumentRow::id, Function.identity()));
    }

    void add(SessionId session, Runnable afterwards) {
        new AgendaForm(agenda.topics(), documents).openToRecord(data -> {
            agenda.add(session, data);
            Notices.done("dialogue.agenda.added", data.title());
            afterwards.run();
        });
    }

    void correct(AgendaItemRow item, Runnable afterwards) {
        new AgendaForm(agenda.topics(), documents).openToCorrect(() -> seen(item), (version, data, why) -> {
            agenda.correct(item.id(), version, data, why);
            Notices.done("dialogue.agenda.corrected", data.title());
            afterwards.run();
        });
    }

    void postpone(AgendaItemRow item, Runnable afterwards) {
        new ReasonForm("dialogue.postpone-form", item.title()).ask(why -> {
            agenda.postpone(item.id(), item.version(), why);
            afterwards.run();
        });
    }

    void drop(AgendaItemRow item, Runnable afterwards) {
        new ReasonForm("dialogue.drop-form", item.title()).ask(why -> {
            agenda.drop(item.id(), item.version(), why);
            afterwards.run();
        });
    }

    private Seen<AgendaItemData> seen(AgendaItemRow item) {
        var now = agenda.of(item.session()).stream()
                .filter(row -> row.id().equals(item.id()))
                .findFirst()
                .orElse(item);
        return new Seen<>(now.version(), now.data());
    }
}
