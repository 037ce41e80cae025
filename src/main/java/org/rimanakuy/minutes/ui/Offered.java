package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import org.rimanakuy.shell.Script;

/**
 * Words to begin from, which what was chosen elsewhere on a form puts into one of its fields. On screen the field itself
 * is asked whether anybody has written there: over a slow connection that is not known here yet, and words that come late
 * must not push out what was typed meanwhile.
 */
final class Offered {

    private static final String UNLESS_WRITTEN = Script.beside(Offered.class, "offered.js");

    private final TextFieldBase<?, String> field;
    private String before = "";

    Offered(TextFieldBase<?, String> field) {
        this.field = field;
    }

    /** Takes the place of what was offered before, never of what somebody wrote. */
    void offer(String words) {
        field.getElement().executeJs(UNLESS_WRITTEN, words, before);
        before = words;
    }
}
