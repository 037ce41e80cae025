package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.RegisterFilter;
import org.rimanakuy.commitment.RegisterService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.Titled;

/** The register: find a commitment among any number of them. All it shows stands in its address. */
@Route("register")
@Menu(title = "commitment.menu", order = 10, icon = "vaadin:clipboard-text")
@PermitAll
final class CommitmentListView extends Div implements AfterNavigationObserver, Titled {

    private static final int NARROW_PIXELS = 760;

    /** From this height on the filters may stand open and the rows still have room. */
    private static final int TALL_PIXELS = 900;

    final RegisterFilters filters;
    final RegisterGrid grid;
    final ColumnChoice columns;
    final Span count = new Span();
    final Paragraph nothing = new Paragraph();
    final Button clear = new Button(getTranslation("commitment.view.clear"));

    private final transient RegisterService register;
    private final transient RegisterAddress address;
    private final transient CurrentUser currentUser;
    private RegisterState state = RegisterState.INITIAL;
    private @Nullable Registration resizing;

    CommitmentListView(
            RegisterService register, RegisterAddress address, Choices choices, CurrentUser currentUser, Clock clock) {
        this.register = register;
        this.address = address;
        this.currentUser = currentUser;
        filters = new RegisterFilters(choices, this::go);
        grid = new RegisterGrid(
                register,
                row -> CommitmentNavigation.to(CommitmentNumber.parse(row.number())),
                sort -> go(state.with(sort)));
        columns = new ColumnChoice(chosen -> go(state.with(chosen)));
        addClassNames("page", "register-page");
        add(head(), filters, toolbar(clock), grid);
        clear.addClickListener(clicked -> go(state.with(RegisterFilter.ALL)));
        grid.setEmptyStateComponent(new Div(nothing, clear));
        count.getElement().setAttribute("role", "status");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        var reading = address.read(arrived.getLocation().getQueryParameters());
        if (reading.ignored()) {
            Notices.refused("commitment.view.address-ignored");
        }
        show(reading.state());
    }

    @Override
    public String title() {
        return getTranslation("commitment.view.register");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var page = attached.getUI().getPage();
        var width = page.getExtendedClientDetails().getWindowInnerWidth();
        filters.open(page.getExtendedClientDetails().getWindowInnerHeight() >= TALL_PIXELS);
        grid.fit(width >= 0 && width < NARROW_PIXELS);
        resizing = page.addBrowserWindowResizeListener(resized -> grid.fit(resized.getWidth() < NARROW_PIXELS));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (resizing != null) {
            resizing.remove();
        }
    }

    private Header head() {
        var head = new Header(new H1(title()));
        head.addClassName("page-head");
        if (currentUser.is(Role.SECRETARIAT)) {
            var add = new Button(
                    getTranslation("commitment.view.record"),
                    clicked -> clicked.getSource().getUI().ifPresent(ui -> ui.navigate(RecordCommitmentView.class)));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            head.add(add);
        }
        return head;
    }

    private Div toolbar(Clock clock) {
        var export = new Anchor(
                new RegisterCsv(register, () -> state.filter(), clock),
                AttachmentType.DOWNLOAD,
                getTranslation("commitment.view.export"));
        var toolbar = new Div(count, columns, export);
        toolbar.addClassName("toolbar");
        return toolbar;
    }

    private void go(RegisterState wanted) {
        getUI().ifPresent(ui -> ui.navigate(CommitmentListView.class, address.write(wanted)));
    }

    private void show(RegisterState shown) {
        state = shown;
        filters.show(shown);
        columns.show(shown.columns());
        grid.show(shown);
        var matching = register.count(shown.filter());
        count.setText(
                matching > RegisterService.COUNTED
                        ? getTranslation("commitment.view.count-more", RegisterService.COUNTED)
                        : getTranslation("commitment.view.count", matching));
        var all = shown.filter().equals(RegisterFilter.ALL);
        nothing.setText(getTranslation(all ? "commitment.view.empty" : "commitment.view.nothing-matches"));
        clear.setVisible(!all);
    }
}
