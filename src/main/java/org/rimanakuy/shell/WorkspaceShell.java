package org.rimanakuy.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What every page of the workspace carries in its head: the theme, then the tokens it shares with the public pages, then its own rules. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://tokens.css")
@StyleSheet("context://workspace.css")
public class WorkspaceShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.setViewport(Viewport.DEFAULT);
        page.addLink("icon", "/icons/rimanakuy.svg");
    }
}
