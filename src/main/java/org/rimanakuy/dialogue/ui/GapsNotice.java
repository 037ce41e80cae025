package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rimanakuy.dialogue.SessionGap;
import org.rimanakuy.shared.Changes;

/** What a session lacks, while it can still be mended; nothing where it lacks nothing. */
final class GapsNotice extends Div {

    void tell(List<SessionGap> gaps) {
        removeAll();
        setVisible(!gaps.isEmpty());
        addClassNames("debt-notice", "session-gaps");
        var list = new UnorderedList();
        gaps.forEach(gap -> list.add(new ListItem(getTranslation(Changes.key(gap)))));
        add(new Paragraph(getTranslation("dialogue.sessions.gaps", gaps.size())), list);
    }
}
