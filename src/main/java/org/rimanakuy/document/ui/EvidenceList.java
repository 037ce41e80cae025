package org.rimanakuy.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rimanakuy.document.DocumentRow;
import org.springframework.modulith.NamedInterface;

/** The files that are on record with something said: a small picture or a name, and the start of the hash. */
@NamedInterface("evidence")
public final class EvidenceList extends Div {

    public EvidenceList(List<DocumentRow> documents) {
        addClassName("evidence");
        var list = new UnorderedList();
        documents.forEach(document -> list.add(new ListItem(document.isPublic() ? shown(document) : named(document))));
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

    private Component named(DocumentRow document) {
        var name = new Paragraph(getTranslation("document.evidence.personal", document.name()));
        return new Div(name, facts(document));
    }

    static Paragraph facts(DocumentRow document) {
        var told = new Paragraph(FileWords.about(document));
        told.addClassNames("soft", "small");
        told.getElement().setAttribute("title", document.sha256());
        return told;
    }
}
