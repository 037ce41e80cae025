package org.rimanakuy.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps the long texts of a form on the device while they are typed: a reload, a connection that dropped or a session
 * that timed out loses nothing. What was kept is put back when the same person opens the same form again, and said.
 */
final class Drafts extends Div {

    private static final String SCRIPT = Script.beside(Drafts.class, "draft.js");

    private final Map<String, TextArea> fields = new LinkedHashMap<>();
    private final Map<TextArea, String> onOpening = new LinkedHashMap<>();
    private final String form;
    private String what = "";

    Drafts(String form) {
        this.form = form;
        addClassName("draft");
        getElement().setAttribute("role", "status");
        var away = new Button(getTranslation("shell.form.draft-away"), clicked -> throwAway());
        away.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Paragraph(getTranslation("shell.form.draft")), away);
        setVisible(false);
    }

    /** @param which of several things the form can be opened for */
    void tellApart(String which) {
        what = which;
    }

    void keep(String name, TextArea field) {
        fields.put(name, field);
    }

    /** The form is on screen with what it starts from. */
    void open() {
        fields.forEach((name, field) -> {
            onOpening.put(field, field.getValue());
            field.getElement()
                    .executeJs(SCRIPT, form + "." + what + "." + name)
                    .then(Boolean.class, restored -> setVisible(isVisible() || restored));
        });
    }

    /** What was typed is on record, or is not wanted. */
    void forget() {
        UI.getCurrent().getPage().executeJs("""
                (window.rimanakuyDrafts ?? []).forEach(key => localStorage.removeItem(key));
                window.rimanakuyDrafts = undefined;""");
    }

    private void throwAway() {
        onOpening.forEach(TextArea::setValue);
        setVisible(false);
        UI.getCurrent()
                .getPage()
                .executeJs("(window.rimanakuyDrafts ?? []).forEach(key => localStorage.removeItem(key))");
    }
}
