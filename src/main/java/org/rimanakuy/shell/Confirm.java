package org.rimanakuy.shell;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.I18NProvider;

/** Asks once more before something that cannot simply be undone; the button names the act, never "OK". */
public final class Confirm {

    private Confirm() {}

    /**
     * @param key stem of three messages: {@code .title}, {@code .text} and {@code .act} (the button)
     * @param arguments the same for all three
     */
    public static void ask(String key, Runnable act, Object... arguments) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(I18NProvider.translate(key + ".title", arguments));
        dialog.setText(I18NProvider.translate(key + ".text", arguments));
        dialog.setCancelable(true);
        dialog.setCancelText(I18NProvider.translate("shell.action.cancel"));
        dialog.setConfirmText(I18NProvider.translate(key + ".act", arguments));
        dialog.addConfirmListener(confirmed -> {
            dialog.close(); // first, or a notice of the act would be shown within the dialog and go with it
            act.run();
        });
        dialog.open();
    }
}
