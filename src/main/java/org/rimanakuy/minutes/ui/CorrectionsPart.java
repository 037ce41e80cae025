package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.rimanakuy.minutes.Approval;
import org.rimanakuy.minutes.CorrectionRow;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shell.Notices;

/** The corrections that were asked for, each with its reason and with what became of it. */
final class CorrectionsPart extends Section {

    private final transient ActaServices services;
    private final transient Approval approval;
    private final transient Runnable afterwards;
    private final transient PartyNames names;

    CorrectionsPart(ActaServices services, Approval approval, Runnable afterwards) {
        this.services = services;
        this.approval = approval;
        this.afterwards = afterwards;
        this.names = services.parties().names();
        add(new H3(getTranslation("minutes.acta.corrections")));
        if (approval.corrections().isEmpty()) {
            var none = new Paragraph(getTranslation("minutes.acta.corrections-none"));
            none.addClassName("soft");
            add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("entries");
        approval.corrections().forEach(asked -> list.add(item(asked)));
        add(list);
    }

    private ListItem item(CorrectionRow asked) {
        var name = new Div(
                new Span(asked.lineCode()),
                new Span(names.of(asked.party())),
                new Span(
                        asked.outcome() == null
                                ? getTranslation("minutes.acta.correction-open")
                                : getTranslation(Changes.key(asked.outcome()))));
        name.addClassName("entry-name");
        var item = new ListItem(
                name,
                quoted("minutes.acta.said-before", asked.before()),
                quoted("minutes.acta.to-say", asked.proposed()),
                new Paragraph(getTranslation("minutes.acta.reason", asked.reason())));
        item.addClassName("entry");
        if (asked.answer() != null) {
            item.add(new Paragraph(getTranslation("minutes.acta.correction-answer", asked.answer())));
        }
        if (asked.isOpen()
                && services.currentUser().is(Role.SECRETARIAT)
                && approval.minutes().isCirculating()) {
            item.add(acts(asked));
        }
        return item;
    }

    private Div quoted(String key, String words) {
        var quote = new Paragraph(words);
        quote.addClassName("quoted");
        return new Div(new Paragraph(getTranslation(key)), quote);
    }

    private Div acts(CorrectionRow asked) {
        var session = approval.minutes().session();
        var version = approval.minutes().version();
        var accept = new Button(
                getTranslation("minutes.acta.accept.act"),
                clicked -> Tried.to(
                        () -> {
                            services.corrections().accept(session, version, asked.id(), null);
                            Notices.done("minutes.acta.accepted");
                        },
                        afterwards));
        var decline = new Button(
                getTranslation("minutes.acta.decline.act"),
                clicked -> new DeclineForm().openToRecord(why -> {
                    services.corrections().decline(session, version, asked.id(), why.why());
                    afterwards.run();
                }));
        var acts = new Div(accept, decline);
        acts.addClassName("acts");
        return acts;
    }
}
