package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.springframework.modulith.NamedInterface;

/** The way to roundtables and sessions from anywhere in the workspace. */
@NamedInterface("navigation")
public final class DialogueNavigation {

    static final String CODE = "code";

    private DialogueNavigation() {}

    /** Opens the page of a roundtable. */
    public static void openRoundtable(String code) {
        UI.getCurrent().navigate("roundtables/" + code);
    }

    /** Opens the page of a session. */
    public static void openSession(String code) {
        UI.getCurrent().navigate("sessions/" + code);
    }

    public static Anchor roundtableLink(String code, String text) {
        return new Anchor("roundtables/" + code, text);
    }

    public static Anchor sessionLink(String code, String text) {
        return new Anchor("sessions/" + code, text);
    }

    /** To one line of the minutes, on the page of its session. */
    public static Anchor lineLink(String session, String line, String text) {
        return new Anchor("sessions/" + session + "#" + line, text);
    }
}
