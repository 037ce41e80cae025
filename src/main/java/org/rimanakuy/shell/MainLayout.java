package org.rimanakuy.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import org.jspecify.annotations.Nullable;

/** The frame of the workspace. Knows no view by name: the menu is built from their own {@code @Menu}, titles being message keys. */
@Layout
@AnonymousAllowed
final class MainLayout extends AppLayout {

    final Main content = new Main();
    final SideNav navigation = new SideNav();
    final MenuBar visitor = new MenuBar();

    MainLayout(WhoIsHere who) {
        addClassName("workspace");
        content.setId("content");
        content.addClassName("workspace-content");
        content.getElement().setAttribute("tabindex", "-1");
        var bar = new Header(skipLink(), drawerToggle(), brand(), new LanguageChoice());
        bar.addClassName("workspace-bar");
        who.person().ifPresent(person -> {
            getElement().setAttribute("data-person", person.key());
            bar.add(visitor(person, who));
        });
        addToNavbar(bar);
        var drawer = new Aside(new Scroller(navigation()), publicPages());
        drawer.addClassName("workspace-drawer");
        drawer.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        addToDrawer(drawer);
        setContent(content);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement view) {
        content.getElement().removeAllChildren();
    }

    private NativeButton skipLink() {
        var skip = new NativeButton(
                getTranslation("shell.skip"), clicked -> content.getElement().callJsFunction("focus"));
        skip.addClassName("skip-link");
        return skip;
    }

    private DrawerToggle drawerToggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        return toggle;
    }

    private Anchor brand() {
        var brand = new Anchor("", getTranslation("shell.product"));
        brand.addClassName("brand");
        return brand;
    }

    private SideNav navigation() {
        navigation.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        MenuConfiguration.getMenuEntries().forEach(entry -> navigation.addItem(item(entry)));
        return navigation;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        item.setMatchNested(!entry.path().isEmpty() && !"/".equals(entry.path()));
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        return item;
    }

    private Div publicPages() {
        var link = new Anchor("/", getTranslation("shell.public"));
        link.setRouterIgnore(true);
        var foot = new Div(link);
        foot.addClassName("drawer-foot");
        return foot;
    }

    private MenuBar visitor(WhoIsHere.Person person, WhoIsHere who) {
        visitor.addClassName("visitor");
        visitor.addThemeVariants(MenuBarVariant.TERTIARY);
        var label = new Span(person.name());
        label.addClassName("visitor-name");
        var menu = visitor.addItem(new Div(VaadinIcon.USER.create(), label));
        menu.setAriaLabel(getTranslation("shell.visitor", person.name()));
        person.party()
                .ifPresent(party -> menu.getSubMenu()
                        .addItem(getTranslation("shell.speaks-for", party))
                        .setEnabled(false));
        menu.getSubMenu().addItem(getTranslation("shell.sign-out"), clicked -> who.leave());
        return visitor;
    }
}
