package org.rimanakuy.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** An address of the workspace behind which there is nothing. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class PageNotFoundView extends Div implements HasErrorParameter<NotFoundException>, Titled {

    PageNotFoundView() {
        addClassName("page");
        add(
                new H1(title()),
                new Paragraph(getTranslation("shell.not-found.text")),
                new Anchor("", getTranslation("shell.home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<NotFoundException> error) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String title() {
        return getTranslation("shell.not-found.title");
    }
}
