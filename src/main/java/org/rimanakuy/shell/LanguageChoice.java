package org.rimanakuy.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.rimanakuy.shared.Language;

/** Switches the workspace's language for this session; each language is named in itself. */
public final class LanguageChoice extends Div {

    private static final List<Language> OFFERED = List.of(Language.ES, Language.EN);

    public LanguageChoice() {
        addClassName("language-choice");
        getElement().setAttribute("role", "group");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        removeAll();
        getElement().setAttribute("aria-label", getTranslation("shell.language.choose"));
        var current = Language.of(attached.getUI().getLocale());
        OFFERED.forEach(language -> add(button(language, language == current)));
    }

    private NativeButton button(Language language, boolean current) {
        var button = new NativeButton(language.code().toUpperCase(language.locale()), clicked -> choose(language));
        button.setAriaLabel(getTranslation("shared.language." + language, language.locale()));
        button.getElement().setAttribute("lang", language.code());
        button.getElement().setAttribute("aria-pressed", Boolean.toString(current));
        return button;
    }

    private void choose(Language language) {
        VaadinSession.getCurrent().setLocale(language.locale());
        getUI().ifPresent(ui -> ui.getPage().reload());
    }
}
