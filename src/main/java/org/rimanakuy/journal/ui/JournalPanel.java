package org.rimanakuy.journal.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.rimanakuy.journal.JournalRow;
import org.rimanakuy.shared.PartyId;
import org.springframework.modulith.NamedInterface;

/** The acts on one subject, newest first: who, for which party, what, when, why, and what changed. */
@NamedInterface("panel")
public final class JournalPanel extends Section {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final transient ZoneId zone;
    private final transient Function<PartyId, String> parties;

    /**
     * @param zone the register's, in which days and hours are told
     * @param parties the name people use for a party
     */
    public JournalPanel(List<JournalRow> acts, ZoneId zone, Function<PartyId, String> parties) {
        this.zone = zone;
        this.parties = parties;
        addClassName("journal");
        add(new H2(getTranslation("journal.title")));
        if (acts.isEmpty()) {
            add(new Paragraph(getTranslation("journal.empty")));
        } else {
            var list = new OrderedList();
            acts.forEach(act -> list.add(item(act)));
            add(list);
        }
    }

    private ListItem item(JournalRow act) {
        var head = new Paragraph(strong(act.actor()));
        act.forParty()
                .map(parties)
                .ifPresent(party -> head.add(new Span(" " + getTranslation("journal.for-party", party))));
        head.add(new Span(" · " + getTranslation("journal.act." + act.what()) + " " + act.subjectName()));
        var item = new ListItem(head, when(act));
        act.why().ifPresent(why -> item.add(new Paragraph(getTranslation("journal.why", why))));
        if (!act.details().isEmpty()) {
            item.add(new ChangeList(act.details()));
        }
        return item;
    }

    private Paragraph when(JournalRow act) {
        var there = act.occurredAt().atZone(zone);
        var when = new Paragraph(getTranslation("journal.when", there.toLocalDate(), HOUR.format(there)));
        when.addClassNames("soft", "small");
        return when;
    }

    private static Span strong(String text) {
        var strong = new Span(text);
        strong.addClassName("actor");
        return strong;
    }
}
