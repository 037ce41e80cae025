package org.rimanakuy.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page that exists, but not for this person. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class AccessRefusedView extends Div implements HasErrorParameter<AccessDeniedException>, Titled {

    AccessRefusedView() {
        addClassName("page");
        add(
                new H1(title()),
                new Paragraph(getTranslation("shell.access-refused.text")),
                new Anchor("", getTranslation("shell.home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<AccessDeniedException> error) {
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String title() {
        return getTranslation("shell.access-refused.title");
    }
}
