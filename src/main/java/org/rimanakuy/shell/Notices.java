package org.rimanakuy.shell;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;
import org.rimanakuy.shared.Refusal;

/** The ways the workspace speaks to its user: what was done passes by, what was refused stays long enough to be read aloud. */
public final class Notices {

    private static final int PASSING_MILLISECONDS = 5_000;
    private static final int STAYING_MILLISECONDS = 20_000;

    private Notices() {}

    public static void done(String key, Object... arguments) {
        Notification.show(I18NProvider.translate(key, arguments), PASSING_MILLISECONDS, Position.BOTTOM_CENTER)
                .addThemeVariants(NotificationVariant.SUCCESS);
    }

    public static void refused(Refusal refusal) {
        refused(refusal.key(), refusal.arguments());
    }

    public static void refused(String key, Object... arguments) {
        var notice = Notification.show(I18NProvider.translate(key, arguments), STAYING_MILLISECONDS, Position.MIDDLE);
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setAssertive(true);
    }
}
