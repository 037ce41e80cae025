package org.rimanakuy.handover.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rimanakuy.commitment.CommitmentId;
import org.rimanakuy.commitment.OpenCommitmentService;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.ui.EvidenceList;
import org.rimanakuy.handover.DossierPdf;
import org.rimanakuy.handover.HandoverItem;
import org.rimanakuy.handover.HandoverRow;
import org.rimanakuy.handover.HandoverService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.PageHeading;
import org.rimanakuy.shell.Titled;

/** A hand-over: every open commitment that goes with it, and accepting them one by one. */
@Route("handovers/:id")
@PermitAll
final class HandoverView extends Div implements BeforeEnterObserver, Titled {

    private static final int AT_ONCE = 25;

    private final transient HandoverService handovers;
    private final transient OpenCommitmentService commitments;
    private final transient DocumentService documents;
    private final transient DossierPdf paper;
    private final transient HandoverWords words;
    private final boolean fromPaper;
    private final Set<CommitmentId> chosen = new LinkedHashSet<>();
    private final List<HandoverEntry> entries = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final Button accept = new Button();
    private transient Runnable accepting = () -> {};
    private int shown;

    HandoverView(
            HandoverService handovers,
            OpenCommitmentService commitments,
            DocumentService documents,
            DossierPdf paper,
            HandoverWords words,
            CurrentUser currentUser) {
        this.handovers = handovers;
        this.commitments = commitments;
        this.documents = documents;
        this.paper = paper;
        this.words = words;
        this.fromPaper = currentUser.is(Role.SECRETARIAT);
        addClassNames("page", "handover");
        list.addClassName("entries");
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.addClickListener(clicked -> accepting.run());
    }

    @Override
    public String title() {
        return getTranslation("handover.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = entering.getRouteParameters().get(HandoverNavigation.ID).flatMap(HandoverView::identity);
        show(id.flatMap(handovers::find).orElseThrow(NotFoundException::new));
    }

    private static Optional<UUID> identity(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private void show(HandoverRow handover) {
        removeAll();
        list.removeAll();
        entries.clear();
        chosen.clear();
        shown = 0;
        var mayAccept = handover.isOpen() && handovers.mayAccept(handover);
        add(new PageHeading(title()), new Paragraph(words.of(handover)), new Paragraph(words.progress(handover)));
        add(new Paragraph(getTranslation(handover.isOpen() ? "handover.purpose" : "handover.done")));
        var acts = new Div(download(handover));
        acts.addClassName("acts");
        add(acts, list);
        var more = new Button(getTranslation("handover.more"));
        more.addClickListener(clicked -> {
            addEntries(handover, mayAccept);
            more.setVisible(shown < handover.items());
        });
        addEntries(handover, mayAccept);
        more.setVisible(shown < handover.items());
        add(more);
        if (mayAccept) {
            offerToAccept(handover);
        }
    }

    private void addEntries(HandoverRow handover, boolean mayAccept) {
        var items = handovers.items(handover.id(), shown, AT_ONCE);
        var open = commitments.told(items.stream().map(HandoverItem::commitment).toList());
        var scans = documents.rows(
                items.stream().flatMap(item -> item.scan().stream()).distinct().toList());
        for (var index = 0; index < open.size(); index++) {
            var item = items.get(index);
            var scan = scans.stream()
                    .filter(file -> item.scan().filter(file.id()::equals).isPresent())
                    .toList();
            var entry = new HandoverEntry(
                    open.get(index), item, documents, mayAccept, ticked -> choose(item.commitment(), ticked));
            if (!scan.isEmpty()) {
                entry.add(new EvidenceList(scan, documents));
            }
            entries.add(entry);
            list.add(entry);
        }
        shown += items.size();
    }

    private void choose(CommitmentId commitment, boolean ticked) {
        if (ticked) {
            chosen.add(commitment);
        } else {
            chosen.remove(commitment);
        }
        accept.setText(getTranslation("handover.accept.act", chosen.size()));
        accept.setEnabled(!chosen.isEmpty());
    }

    private void offerToAccept(HandoverRow handover) {
        var all =
                new Button(getTranslation("handover.choose-shown"), clicked -> entries.forEach(HandoverEntry::choose));
        all.addThemeVariants(ButtonVariant.TERTIARY);
        accept.setText(getTranslation("handover.accept.act", 0));
        accept.setEnabled(false);
        var bar = new Div(all, accept);
        bar.addClassName("acts");
        add(bar);
        accepting = () -> ask(handover);
    }

    private void ask(HandoverRow handover) {
        var picked = Set.copyOf(chosen);
        var form = new AcceptForm(picked.size(), fromPaper, documents);
        form.openToRecord(asked -> {
            var accepted = handovers.accept(handover.id(), picked, asked.remark(), asked.scan());
            Notices.done("handover.accept.done", accepted);
            show(handovers.find(handover.id()).orElseThrow());
        });
    }

    private Anchor download(HandoverRow handover) {
        var language = getLocale();
        DownloadHandler handler = event -> {
            event.setFileName("entrega-" + handover.openedOn() + ".pdf");
            event.setContentType("application/pdf");
            paper.write(handover.id(), language, event.getOutputStream());
        };
        return new Anchor(handler, getTranslation("handover.pdf"));
    }
}
