package org.rimanakuy.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.rimanakuy.security.AccountService;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.Titled;

/** Where anyone signed in changes their own password. */
@Route("password")
@Menu(title = "security.own-password.title", icon = "vaadin:key", order = 95)
@PermitAll
final class OwnPasswordView extends Div implements Titled {

    final PasswordField current = field("security.own-password.current", "current-password");
    final PasswordField wanted = field("security.own-password.wanted", "new-password");
    final PasswordField again = field("security.own-password.again", "new-password");
    final Button change = new Button(getTranslation("security.own-password.change"), clicked -> change());

    private final transient AccountService accounts;

    OwnPasswordView(AccountService accounts) {
        this.accounts = accounts;
        addClassNames("page", "narrow-form");
        wanted.setHelperText(getTranslation("security.own-password.advice"));
        change.addThemeVariants(ButtonVariant.PRIMARY);
        change.addClickShortcut(Key.ENTER);
        add(
                new H1(title()),
                new Paragraph(getTranslation("security.own-password.purpose")),
                current,
                wanted,
                again,
                change);
    }

    @Override
    public String title() {
        return getTranslation("security.own-password.title");
    }

    private void change() {
        again.setInvalid(!wanted.getValue().equals(again.getValue()));
        if (again.isInvalid()) {
            again.setErrorMessage(getTranslation("security.own-password.differs"));
            again.focus();
            return;
        }
        try {
            accounts.changeOwnPassword(current.getValue(), wanted.getValue());
        } catch (Refusal refusal) {
            Notices.refused(refusal);
            return;
        }
        current.clear();
        wanted.clear();
        again.clear();
        Notices.done("security.own-password.changed");
    }

    private PasswordField field(String key, String autocomplete) {
        var field = new PasswordField(getTranslation(key));
        field.setWidthFull();
        field.setRequiredIndicatorVisible(true);
        Element element = field.getElement();
        element.setAttribute("autocomplete", autocomplete);
        return field;
    }
}
