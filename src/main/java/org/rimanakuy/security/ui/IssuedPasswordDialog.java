package org.rimanakuy.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import org.rimanakuy.security.IssuedPassword;

/** Shows a new password the one time it can be read; closes only on purpose. */
final class IssuedPasswordDialog extends Dialog {

    final Code password = new Code();

    IssuedPasswordDialog(IssuedPassword issued) {
        setHeaderTitle(getTranslation("security.issued.title", issued.login()));
        password.setText(issued.password());
        password.addClassName("issued-password");
        add(
                new Paragraph(getTranslation("security.issued.text")),
                password,
                new Paragraph(getTranslation("security.issued.once")));
        var done = new Button(getTranslation("security.issued.done"), clicked -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
    }
}
