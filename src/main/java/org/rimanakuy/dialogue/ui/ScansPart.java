package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.rimanakuy.dialogue.ScanRow;
import org.rimanakuy.dialogue.ScanService;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shell.Notices;

/** The papers of a session that were scanned, each with the hash by which anyone can tell that it is still the same. */
final class ScansPart extends Section {

    private final transient ScanService scans;
    private final transient DocumentService documents;
    private final transient SessionId session;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("dialogue.scans.none"));

    ScansPart(ScanService scans, DocumentService documents, SessionId session, boolean keepsTheRecord) {
        this.scans = scans;
        this.documents = documents;
        this.session = session;
        list.addClassName("entries");
        add(new H2(getTranslation("dialogue.scans.title")), none, list);
        if (keepsTheRecord) {
            add(new Button(
                    getTranslation("dialogue.scans.add"), VaadinIcon.PLUS.create(), clicked -> add()));
        }
        show();
    }

    private void show() {
        var rows = scans.of(session);
        none.setVisible(rows.isEmpty());
        list.removeAll();
        rows.forEach(row -> list.add(item(row)));
    }

    private ListItem item(ScanRow row) {
        var document = row.document();
        var link = new Anchor(document.address(), document.name());
        link.setRouterIgnore(true);
        var name = new Div(link);
        name.addClassName("entry-name");
        var hash = new Code(document.sha256());
        hash.addClassName("hash");
        var more = new Div(
                new Span(getTranslation(Changes.key(row.kind()))),
                new Span(getTranslation("dialogue.scans.hash")),
                hash);
        more.addClassName("entry-more");
        var item = new ListItem(name, more);
        item.addClassName("entry");
        return item;
    }

    private void add() {
        new ScanForm(documents).openToRecord(sent -> {
            scans.attach(session, sent.kind(), sent.files());
            Notices.done("dialogue.scans.added");
            show();
        });
    }
}
