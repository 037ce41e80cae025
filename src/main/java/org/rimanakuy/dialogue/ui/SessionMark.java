package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.html.Span;
import org.rimanakuy.dialogue.SessionState;
import org.rimanakuy.shared.Changes;

/** Where a session stands, in words. */
final class SessionMark extends Span {

    SessionMark(SessionState state) {
        super();
        setText(getTranslation(Changes.key(state)));
        addClassNames("tag", "session-" + state.name());
    }
}
