package org.rimanakuy.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Refusal;
import org.springframework.stereotype.Component;

/** Gives every session the one error handler, and every page its words for a lost connection or an ended session. */
@Component
class WorkspaceService implements VaadinServiceInitListener {

    private final transient Messages messages;

    WorkspaceService(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().setSystemMessagesProvider(this::systemMessages);
        service.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(this::tell));
        service.getSource().addUIInitListener(this::prepare);
        service.addIndexHtmlRequestListener(new PagePolicy());
    }

    private void prepare(UIInitEvent opened) {
        var connection = opened.getUI().getReconnectDialogConfiguration();
        var locale = opened.getUI().getLocale();
        connection.setDialogText(messages.getTranslation("shell.connection.lost", locale));
        connection.setDialogTextGaveUp(messages.getTranslation("shell.connection.gave-up", locale));
    }

    private SystemMessages systemMessages(SystemMessagesInfo info) {
        var locale = info.getLocale();
        var words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(say("shell.session-expired.title", locale));
        words.setSessionExpiredMessage(say("shell.session-expired.text", locale));
        words.setInternalErrorCaption(say("shell.fault.title", locale));
        words.setInternalErrorMessage(say("shell.fault.reload", locale));
        words.setCookiesDisabledCaption(say("shell.cookies.title", locale));
        words.setCookiesDisabledMessage(say("shell.cookies.text", locale));
        return words;
    }

    private String say(String key, @Nullable Locale locale) {
        return messages.getTranslation(key, locale);
    }

    /** A refusal that a view forgot to catch is still a sentence; anything else gets a number. */
    private void tell(ErrorEvent error) {
        for (var cause = error.getThrowable(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal && UI.getCurrent() != null) {
                Notices.refused(refusal);
                return;
            }
        }
        var fault = Fault.report(error.getThrowable());
        if (UI.getCurrent() != null) {
            Notices.refused("shell.fault.notice", fault.id());
        }
    }
}
