package org.rimanakuy.overview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.rimanakuy.commitment.RegisterService;
import org.rimanakuy.commitment.Waiting;
import org.rimanakuy.commitment.WaitingService;
import org.rimanakuy.shell.Words;

/** What waits for one's own act, the oldest first, and more of it on demand; where nothing does, what would stand here. */
final class WaitingList extends Section {

    private static final int FIRST = 5;
    private static final int MORE = 20;

    private final transient WaitingService service;
    private final Waiting what;
    private final UnorderedList list = new UnorderedList();
    private int shown;

    WaitingList(Waiting what, WaitingService service, Words words) {
        this.what = what;
        this.service = service;
        addClassNames("promises", "waiting");
        var key = "overview.waiting." + what;
        var count = service.count(what);
        var heading = new H2(getTranslation(key));
        add(heading);
        if (count == 0) {
            var none = new Paragraph(getTranslation(key + ".none"));
            none.addClassName("soft");
            add(none);
            return;
        }
        heading.add(" · " + counted(count, words));
        var purpose = new Paragraph(getTranslation(key + ".purpose"));
        purpose.addClassName("soft");
        list.addClassName("entries");
        add(purpose, list);
        show(FIRST);
        if (count > FIRST) {
            add(more(count, words));
        }
    }

    private String counted(int count, Words words) {
        return count > RegisterService.COUNTED
                ? getTranslation("overview.waiting.more-than", words.number(RegisterService.COUNTED))
                : words.number(count);
    }

    private Button more(int count, Words words) {
        var more = new Button(getTranslation("overview.waiting.show-more", counted(count, words)));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(clicked -> {
            show(MORE);
            more.setVisible(shown < count);
        });
        return more;
    }

    private void show(int limit) {
        var rows = service.page(what, shown, limit);
        rows.forEach(row -> list.add(new PromiseEntry(row)));
        shown += rows.size();
    }
}
