package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.UUID;
import org.rimanakuy.minutes.LineId;
import org.rimanakuy.minutes.LineRow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The editor of {@code frontend/minutes.js}: all that must not wait for the network happens there. */
@Tag("rimanakuy-minutes")
final class LiveMinutes extends Component {

    private final transient EditorWords words;
    private final transient Desk desk;

    /** What the page asks of the server. */
    interface Desk {

        Heard talk(Typed typed);

        LineRow line(UUID id);

        /** @param at the page, see {@link org.rimanakuy.minutes.Typist} */
        void positions(LiveMinutes page, LineRow line, UUID at);

        void acts(LiveMinutes page, LineRow line);
    }

    LiveMinutes(EditorWords words, Desk desk) {
        this.words = words;
        this.desk = desk;
    }

    /** Something beyond the words of a line was recorded on this page; the cursor returns to it. */
    void recorded(LineId line) {
        getElement().callJsFunction("recorded", line.toString());
    }

    void focus(LineId line) {
        getElement().callJsFunction("focusLine", line.toString());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://minutes.js");
        JsonNode setup = JsonMapper.shared().valueToTree(words);
        getElement().executeJs("customElements.whenDefined('rimanakuy-minutes').then(() => this.begin($0))", setup);
    }

    @ClientCallable
    private Heard talk(Typed typed) {
        return desk.talk(typed);
    }

    @ClientCallable
    private void positions(String line, String at) {
        desk.positions(this, desk.line(UUID.fromString(line)), UUID.fromString(at));
    }

    @ClientCallable
    private void acts(String line, String at) {
        desk.acts(this, desk.line(UUID.fromString(line)));
    }
}
