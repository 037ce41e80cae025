package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rimanakuy.document.ui.EvidenceList;
import org.rimanakuy.minutes.AnswerRow;
import org.rimanakuy.minutes.Approval;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shell.Notices;

/** What each delegation that attended answered; what it answered to an earlier version is shown as that, and does not count. */
final class AnswersPart extends Section {

    private final transient ActaServices services;
    private final transient Approval approval;
    private final transient PartyNames names;

    AnswersPart(ActaServices services, Approval approval, Runnable afterwards) {
        this.services = services;
        this.approval = approval;
        this.names = services.parties().names();
        add(new H3(getTranslation("minutes.acta.answers")));
        var list = new UnorderedList();
        list.addClassName("entries");
        approval.delegations()
                .forEach(party -> approval.answerOf(party)
                        .ifPresentOrElse(
                                answer -> list.add(item(answer)),
                                () -> list.add(entry(names.of(party), getTranslation("minutes.acta.unanswered")))));
        approval.answers().stream()
                .filter(answer -> answer.frozen() < approval.minutes().frozen())
                .forEach(answer -> list.add(item(answer)));
        add(list);
        if (services.currentUser().is(Role.SECRETARIAT) && approval.minutes().isCirculating()) {
            add(new Button(getTranslation("minutes.acta.answer-for.act"), clicked -> answerFor(afterwards)));
        }
    }

    private ListItem item(AnswerRow answer) {
        var item = entry(
                names.of(answer.party()),
                getTranslation(Changes.key(answer.answer().kind())));
        if (answer.answer().words() != null) {
            var words = new Paragraph(answer.answer().words());
            words.addClassName("quoted");
            item.add(words);
        }
        var how = new Paragraph(how(answer));
        how.addClassNames("soft", "small");
        item.add(how);
        answer.scan().ifPresent(scan -> item.add(new EvidenceList(List.of(scan), services.documents())));
        return item;
    }

    private String how(AnswerRow answer) {
        var on = answer.answeredAt().atZone(services.clock().getZone()).toLocalDate();
        var said = answer.answeredBy() == null
                ? getTranslation("minutes.acta.answer-none", on)
                : answer.isFromPaper()
                        ? getTranslation("minutes.acta.answer-paper", on, answer.answeredBy(), answer.paper())
                        : getTranslation("minutes.acta.answer-by", on, answer.answeredBy());
        return answer.frozen() == approval.minutes().frozen()
                ? said
                : said + " " + getTranslation("minutes.acta.answer-earlier", answer.frozen());
    }

    private static ListItem entry(String party, String said) {
        var who = new Span(party);
        who.addClassName("strong");
        var name = new Div(who, new Span(said));
        name.addClassName("entry-name");
        var item = new ListItem(name);
        item.addClassName("entry");
        return item;
    }

    private void answerFor(Runnable afterwards) {
        var form = new AnswerForm(approval, true, services);
        form.openToRecord(asked -> {
            if (asked.party() != null) {
                services.answers().answerFor(asked.saidFor(asked.party(), approval));
                Notices.done("minutes.acta.answered");
                afterwards.run();
            }
        });
    }
}
