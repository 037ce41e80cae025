package org.rimanakuy.security.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.rimanakuy.security.AccountRow;
import org.rimanakuy.security.AccountService;
import org.rimanakuy.security.IssuedPassword;
import org.rimanakuy.security.PartyChoices;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shell.Confirm;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.Titled;
import org.springframework.beans.factory.ObjectProvider;

/** The administrator's list of who may sign in, as what, and for whom. */
@Route("accounts")
@Menu(title = "security.accounts.title", icon = "vaadin:users", order = 90)
@RolesAllowed(Roles.ADMINISTRATOR)
final class AccountsView extends Div implements Titled {

    final Grid<AccountRow> grid = new Grid<>();
    final Button open =
            new Button(getTranslation("security.accounts.open"), VaadinIcon.PLUS.create(), clicked -> openAccount());

    private final transient AccountService accounts;
    private final transient List<PartyChoices.Choice> parties;

    AccountsView(AccountService accounts, ObjectProvider<PartyChoices> parties) {
        this.accounts = accounts;
        var known = parties.getIfAvailable();
        this.parties = known == null ? List.of() : known.all();
        addClassNames("page", "list-page");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        add(heading(), new Paragraph(getTranslation("security.accounts.purpose")), grid());
        refresh();
    }

    @Override
    public String title() {
        return getTranslation("security.accounts.title");
    }

    private HorizontalLayout heading() {
        var heading = new HorizontalLayout(new H1(title()), open);
        heading.addClassName("page-heading");
        heading.setWidthFull();
        heading.setWrap(true);
        return heading;
    }

    private Grid<AccountRow> grid() {
        grid.addColumn(AccountRow::name)
                .setKey("name")
                .setHeader(getTranslation("security.account.name"))
                .setAutoWidth(true)
                .setSortable(true);
        grid.addColumn(AccountRow::login)
                .setKey("login")
                .setHeader(getTranslation("security.account.login"))
                .setAutoWidth(true)
                .setSortable(true);
        grid.addColumn(this::roles)
                .setKey("roles")
                .setHeader(getTranslation("security.account.roles"))
                .setAutoWidth(true);
        grid.addColumn(this::party)
                .setKey("party")
                .setHeader(getTranslation("security.account.party"))
                .setAutoWidth(true);
        grid.addColumn(row -> getTranslation(row.active() ? "security.account.active" : "security.account.inactive"))
                .setKey("state")
                .setHeader(getTranslation("security.account.state"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::acts)
                .setKey("acts")
                .setHeader(getTranslation("security.account.acts"))
                .setFrozenToEnd(true)
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private MenuBar acts(AccountRow row) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var acts = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        acts.setAriaLabel(getTranslation("security.account.acts-on", row.name()));
        fill(acts.getSubMenu(), row);
        return bar;
    }

    private void fill(SubMenu menu, AccountRow row) {
        menu.addItem(getTranslation("security.account.change"), clicked -> change(row));
        menu.addItem(getTranslation("security.account.reset"), clicked -> reset(row));
        if (row.active()) {
            menu.addItem(getTranslation("security.account.deactivate"), clicked -> deactivate(row));
        } else {
            menu.addItem(getTranslation("security.account.reactivate"), clicked -> reactivate(row));
        }
    }

    private void openAccount() {
        AccountDialog.toOpen(parties, (login, holder) -> {
                    show(accounts.open(login, holder));
                    refresh();
                })
                .open();
    }

    private void change(AccountRow row) {
        AccountDialog.toChange(row, parties, (login, holder) -> {
                    accounts.change(row.id(), row.version(), holder);
                    Notices.done("security.account.changed", row.name());
                    refresh();
                })
                .open();
    }

    private void reset(AccountRow row) {
        Confirm.ask(
                "security.account.reset-confirm",
                () -> attempt(() -> show(accounts.resetPassword(row.id(), row.version()))),
                row.name());
    }

    private void deactivate(AccountRow row) {
        Confirm.ask(
                "security.account.deactivate-confirm",
                () -> attempt(() -> {
                    accounts.deactivate(row.id(), row.version());
                    Notices.done("security.account.deactivated", row.name());
                }),
                row.name());
    }

    private void reactivate(AccountRow row) {
        attempt(() -> {
            accounts.reactivate(row.id(), row.version());
            Notices.done("security.account.reactivated", row.name());
        });
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
        refresh();
    }

    private void show(IssuedPassword issued) {
        new IssuedPasswordDialog(issued).open();
    }

    private void refresh() {
        grid.setItems(accounts.all());
    }

    private String roles(AccountRow row) {
        return row.roles().stream()
                .sorted()
                .map(role -> getTranslation("security.role." + role))
                .collect(joining(", "));
    }

    private String party(AccountRow row) {
        return parties.stream()
                .filter(choice -> choice.party().equals(row.party()))
                .map(PartyChoices.Choice::name)
                .findFirst()
                .orElse("");
    }
}
