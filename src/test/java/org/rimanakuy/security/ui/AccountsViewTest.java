package org.rimanakuy.security.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._findAll;
import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.security.AccountHolder;
import org.rimanakuy.security.AccountRow;
import org.rimanakuy.security.AccountService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.UiTest;
import org.springframework.beans.factory.annotation.Autowired;

@SignedInAs(Role.ADMINISTRATOR)
class AccountsViewTest extends UiTest {

    @Autowired
    private AccountService accounts;

    @BeforeEach
    void empty() {
        CleanDatabase.clean(context);
    }

    @Test
    void an_account_is_opened_and_its_password_shown_once() {
        UI.getCurrent().navigate("accounts");

        _click(_get(AccountsView.class).open);
        var form = _get(AccountDialog.class);
        _setValue(form.login, "Rosa");
        _setValue(form.name, "Rosa Huamaní");
        _setValue(form.roles, Set.of(Role.SECRETARIAT));
        _click(form.save);

        assertThat(_get(IssuedPasswordDialog.class).password.getText()).matches("(\\w{4}-){3}\\w{4}");
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.login()).isEqualTo("rosa"));
    }

    @Test
    void a_refused_form_stays_open_with_what_was_typed() {
        UI.getCurrent().navigate("accounts");

        _click(_get(AccountsView.class).open);
        var form = _get(AccountDialog.class);
        _setValue(form.login, "rosa");
        _setValue(form.name, "Rosa Huamaní");
        _setValue(form.roles, Set.of(Role.SECRETARIAT, Role.ADMINISTRATOR));
        _click(form.save);

        expectNotifications("Quien administra las cuentas no puede declarar nada en el registro:"
                + " ese rol no se combina con otros.");
        assertThat(_get(AccountDialog.class).name.getValue()).isEqualTo("Rosa Huamaní");
        assertThat(rows()).isEmpty();
    }

    @Test
    void a_party_is_asked_for_only_where_somebody_speaks_for_one() {
        UI.getCurrent().navigate("accounts");
        _click(_get(AccountsView.class).open);
        var form = _get(AccountDialog.class);

        assertThat(form.party.isVisible()).isFalse();
        _setValue(form.roles, Set.of(Role.DELEGATE));

        assertThat(form.party.isVisible()).isTrue();
    }

    @Test
    void an_account_is_deactivated_after_a_question() {
        given("rosa");

        act("Desactivar");
        confirm();

        expectNotifications("La cuenta de Rosa Huamaní está inactiva.");
        assertThat(_getFormattedRow(_get(AccountsView.class).grid, 0)).contains("Inactiva");
    }

    @Test
    void a_new_password_is_shown_once() {
        given("rosa");

        act("Dar otra contraseña");
        confirm();

        assertThat(_get(IssuedPasswordDialog.class).password.getText()).isNotBlank();
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_refused_and_stays_on_screen() {
        given("rosa");
        act("Cambiar");
        var form = _get(AccountDialog.class);
        _setValue(form.name, "Rosa H.");
        var row = accounts.all().getFirst();
        accounts.change(row.id(), row.version(), holder("Rosa Huamaní Quispe"));

        _click(form.save);

        expectNotifications("Otra persona cambió esto mientras usted lo leía. Lo que escribió sigue en pantalla:"
                + " cópielo, vuelva a abrir la página y compare.");
        assertThat(_get(AccountDialog.class).name.getValue()).isEqualTo("Rosa H.");
        assertThat(accounts.all().getFirst().name()).isEqualTo("Rosa Huamaní Quispe");
    }

    @Test
    @SignedInAs(Role.SECRETARIAT)
    void the_secretariat_does_not_get_in() {
        UI.getCurrent().navigate("accounts");

        _assertNone(AccountsView.class);
    }

    private void given(String login) {
        accounts.open(login, holder("Rosa Huamaní"));
        UI.getCurrent().navigate("accounts");
    }

    private static AccountHolder holder(String name) {
        return new AccountHolder(name, Set.of(Role.SECRETARIAT), Optional.empty());
    }

    private static void act(String caption) {
        var menu = (MenuBar) _getCellComponent(_get(AccountsView.class).grid, 0, "acts");
        var item = menu.getItems().getFirst().getSubMenu().getItems().stream()
                .filter(entry -> entry.getText().equals(caption))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    private static void confirm() {
        var question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, false));
    }

    private static List<AccountRow> rows() {
        return _findAll(_get(AccountsView.class).grid);
    }
}
