package org.rimanakuy.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.List;
import org.rimanakuy.document.Delivery;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.document.DocumentService;
import org.springframework.modulith.NamedInterface;

/** The files that are on record with something said: a small picture or a name, and the start of the hash. Personal ones open for whoever may see them. */
@NamedInterface("evidence")
public final class EvidenceList extends Div {

    private final transient DocumentService documents;

    public EvidenceList(List<DocumentRow> shown, DocumentService documents) {
        this.documents = documents;
        addClassName("evidence");
        var list = new UnorderedList();
        shown.forEach(document -> list.add(new ListItem(document.isPublic() ? shown(document) : personal(document))));
        add(list);
    }

    private Component shown(DocumentRow document) {
        var link = new Anchor(document.address(), "");
        link.setRouterIgnore(true);
        if (document.thumbnail()) {
            var picture = new Image(document.smallAddress(), document.name());
            picture.getElement().setAttribute("loading", "lazy");
            link.add(picture);
        } else {
            link.setText(document.name());
        }
        return new Div(link, facts(document));
    }

    /** Not at any public address: it is given to whoever may see it, for as long as this page is open. */
    private Component personal(DocumentRow document) {
        DownloadHandler handler = asked -> give(document, asked);
        var link = new Anchor(handler, document.name());
        link.setTarget(AnchorTarget.BLANK);
        var note = new Paragraph(getTranslation("document.evidence.personal-note"));
        note.addClassNames("soft", "small");
        return new Div(link, facts(document), note);
    }

    private void give(DocumentRow document, DownloadEvent asked) throws IOException {
        var found = documents.content(document.id(), false);
        if (found.isEmpty()) {
            asked.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            return;
        }
        try (var content = found.get().stream()) {
            asked.setContentType(document.kind().mediaType());
            asked.setContentLength(document.bytes());
            Delivery.headers(document).forEach(asked.getResponse()::setHeader);
            asked.getResponse().setHeader("Cache-Control", "private, no-store");
            content.transferTo(asked.getOutputStream());
        }
    }

    static Paragraph facts(DocumentRow document) {
        var told = new Paragraph(FileWords.about(document));
        told.addClassNames("soft", "small");
        told.getElement().setAttribute("title", document.sha256());
        return told;
    }
}
