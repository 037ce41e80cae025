package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import org.rimanakuy.minutes.Approval;
import org.rimanakuy.minutes.FrozenRow;
import org.rimanakuy.minutes.TextChange;

/** The texts that circulated, each as it was; and what differs from the one before. */
final class VersionsPart extends Section {

    private final transient ActaServices services;
    private final transient Approval approval;

    VersionsPart(ActaServices services, Approval approval) {
        this.services = services;
        this.approval = approval;
        add(new H3(getTranslation("minutes.acta.versions")));
        services.actas()
                .of(approval.minutes().session())
                .flatMap(acta -> acta.text())
                .ifPresent(text -> add(new Details(
                        getTranslation("minutes.acta.text", approval.minutes().number()), pre(text.toString()))));
        approval.versions().reversed().forEach(version -> add(details(version)));
    }

    private Details details(FrozenRow version) {
        var on = version.circulatedAt().atZone(services.clock().getZone()).toLocalDate();
        var hash = new Code(version.sha256());
        hash.addClassName("hash");
        var content = new Div(new Paragraph(getTranslation("minutes.acta.hash")), hash);
        if (version.number() > 1) {
            content.add(changes(version.number()));
        }
        content.add(pre(version.text()));
        var details = new Details(getTranslation("minutes.acta.version-of", version.number(), on), content);
        details.setOpened(approval.minutes().isCirculating()
                && version.number() == approval.minutes().frozen());
        return details;
    }

    private Div changes(int version) {
        var part = new Div(new Paragraph(getTranslation("minutes.acta.changes", version - 1)));
        part.addClassName("text-changes");
        approval.changesIn(version).forEach(change -> part.add(told(change)));
        return part;
    }

    private Paragraph told(TextChange change) {
        var key = change.added() ? "minutes.acta.came" : "minutes.acta.went";
        var line = new Paragraph(getTranslation(key, change.line().strip()));
        line.addClassName(change.added() ? "came" : "went");
        return line;
    }

    private static Pre pre(String text) {
        var pre = new Pre(text);
        pre.addClassName("canonical");
        pre.getElement().setAttribute("tabindex", "0");
        return pre;
    }
}
