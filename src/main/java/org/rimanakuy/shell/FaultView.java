package org.rimanakuy.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page that failed while it was being opened: says so, with the number under which the log tells more. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class FaultView extends Div implements HasErrorParameter<Exception>, Titled {

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<Exception> error) {
        var fault = Fault.report(error.getException());
        addClassName("page");
        add(
                new H1(title()),
                new Paragraph(getTranslation("shell.fault.notice", fault.id())),
                new Anchor("", getTranslation("shell.home")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String title() {
        return getTranslation("shell.fault.title");
    }
}
