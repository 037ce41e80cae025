package org.rimanakuy.concern.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.rimanakuy.concern.Account;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.Lines;
import org.rimanakuy.shell.PartialDateField;

/** What one side says of an incident, within its form. */
final class AccountLine implements Lines.Line<Account> {

    final TextField who = new TextField(translate("concern.incident.who"));
    final TextArea words = new TextArea(translate("concern.incident.words"));
    final PartialDateField saidOn = new PartialDateField(translate("concern.incident.said-on"));
    final TextField source = new TextField(translate("concern.incident.source"));

    AccountLine() {
        who.setMaxLength(Text.TITLE);
        words.setMaxLength(Text.NOTE);
        source.setMaxLength(Text.SOURCE);
    }

    @Override
    public List<Component> fields() {
        return List.of(who, words, saidOn, source);
    }

    @Override
    public void show(Account account) {
        who.setValue(account.who());
        words.setValue(account.words());
        saidOn.setValue(account.saidOn());
        source.setValue(Objects.requireNonNullElse(account.source(), ""));
    }

    @Override
    public Account read() {
        if (who.getValue().isBlank() || words.getValue().isBlank()) {
            throw new InvalidInputRefusal("concern.refusal.account");
        }
        return new Account(who.getValue(), words.getValue(), saidOn.getValue(), source.getValue());
    }
}
