package org.rimanakuy.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.security.AccountHolder;
import org.rimanakuy.security.AccountRow;
import org.rimanakuy.security.PartyChoices;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.Notices;

/** Opens or changes one account; stays open with what was typed when the register refuses. */
final class AccountDialog extends Dialog {

    final TextField login = new TextField(getTranslation("security.account.login"));
    final TextField name = new TextField(getTranslation("security.account.name"));
    final CheckboxGroup<Role> roles = new CheckboxGroup<>(getTranslation("security.account.roles"));
    final ComboBox<PartyChoices.Choice> party = new ComboBox<>(getTranslation("security.account.party"));
    final Button save = new Button(getTranslation("shell.action.save"), clicked -> save());

    private final transient Saving saving;

    /** What is done with a complete form; may refuse. */
    interface Saving {
        void save(String login, AccountHolder holder);
    }

    static AccountDialog toOpen(List<PartyChoices.Choice> parties, Saving saving) {
        var dialog = new AccountDialog(parties, saving);
        dialog.setHeaderTitle(dialog.getTranslation("security.accounts.open"));
        dialog.login.focus();
        return dialog;
    }

    static AccountDialog toChange(AccountRow row, List<PartyChoices.Choice> parties, Saving saving) {
        var dialog = new AccountDialog(parties, saving);
        dialog.setHeaderTitle(dialog.getTranslation("security.account.change-title", row.name()));
        dialog.login.setValue(row.login());
        dialog.login.setReadOnly(true);
        dialog.name.setValue(row.name());
        dialog.roles.setValue(row.roles());
        parties.stream()
                .filter(choice -> choice.party().equals(row.party()))
                .findFirst()
                .ifPresent(dialog.party::setValue);
        dialog.name.focus();
        return dialog;
    }

    private AccountDialog(List<PartyChoices.Choice> parties, Saving saving) {
        this.saving = saving;
        login.setMaxLength(Text.TITLE);
        login.setHelperText(getTranslation("security.account.login-advice"));
        name.setMaxLength(Text.TITLE);
        name.setHelperText(getTranslation("security.account.name-advice"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> getTranslation("security.role." + role));
        roles.addValueChangeListener(changed -> offerParty());
        party.setItems(parties);
        party.setItemLabelGenerator(PartyChoices.Choice::name);
        party.setClearButtonVisible(true);
        party.setHelperText(
                getTranslation(parties.isEmpty() ? "security.account.no-parties" : "security.account.party-advice"));
        offerParty();
        var form = new FormLayout(login, name, roles, party);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.action.cancel"), clicked -> close()), save);
        setWidth("28rem");
    }

    private void offerParty() {
        party.setVisible(AccountHolder.speaks(roles.getValue()));
    }

    private void save() {
        try {
            var spokenFor = Optional.ofNullable(party.getValue())
                    .filter(chosen -> party.isVisible())
                    .map(PartyChoices.Choice::party);
            saving.save(login.getValue(), new AccountHolder(name.getValue(), roles.getValue(), spokenFor));
        } catch (Refusal refusal) {
            Notices.refused(refusal);
            return;
        }
        close();
    }
}
