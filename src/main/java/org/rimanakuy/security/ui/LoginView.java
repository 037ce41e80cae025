package org.rimanakuy.security.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.shell.LanguageChoice;
import org.rimanakuy.shell.Titled;

/** Where one signs in; afterwards one lands where one wanted to go. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
final class LoginView extends Main implements BeforeEnterObserver, Titled {

    private static final Set<String> REASONS = Set.of("wait", "error", "again");
    private static final int LONGEST_WAIT = 60;

    final LoginForm form = new LoginForm();
    final LoginI18n words = LoginI18n.createDefault();

    private final transient CurrentUser currentUser;

    LoginView(CurrentUser currentUser) {
        this.currentUser = currentUser;
        addClassName("sign-in");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        say();
        var registry = new Anchor("/", getTranslation("shell.public"));
        registry.setRouterIgnore(true);
        add(
                new LanguageChoice(),
                new H1(getTranslation("shell.product")),
                new Paragraph(getTranslation("security.sign-in.purpose")),
                form,
                new Paragraph(getTranslation("security.sign-in.forgotten")),
                registry);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        if (currentUser.speaker().isPresent()) {
            entering.forwardTo("");
            return;
        }
        var query = entering.getLocation().getQueryParameters().getParameters();
        if (query.containsKey("wait")) {
            explain("security.sign-in.wait-title", "security.refusal.too-many-attempts", minutes(query));
        } else if (query.containsKey("again")) {
            explain("security.sign-in.again-title", "security.sign-in.again");
        }
        form.setError(query.keySet().stream().anyMatch(REASONS::contains));
    }

    @Override
    public String title() {
        return getTranslation("security.sign-in.title");
    }

    private void say() {
        words.getForm().setTitle(title());
        words.getForm().setUsername(getTranslation("security.sign-in.login"));
        words.getForm().setPassword(getTranslation("security.sign-in.password"));
        words.getForm().setSubmit(getTranslation("security.sign-in.enter"));
        words.getErrorMessage().setTitle(getTranslation("security.sign-in.refused-title"));
        words.getErrorMessage().setMessage(getTranslation("security.sign-in.refused"));
        words.getErrorMessage().setUsername(getTranslation("security.sign-in.login-missing"));
        words.getErrorMessage().setPassword(getTranslation("security.sign-in.password-missing"));
        form.setI18n(words);
    }

    private void explain(String title, String text, Object... arguments) {
        words.getErrorMessage().setTitle(getTranslation(title));
        words.getErrorMessage().setMessage(getTranslation(text, arguments));
        form.setI18n(words);
    }

    /** The address can be typed by anybody, so the number in it is believed only within reason. */
    private static int minutes(Map<String, List<String>> query) {
        try {
            return Math.clamp(
                    Integer.parseInt(query.getOrDefault("wait", List.of("")).getFirst()), 1, LONGEST_WAIT);
        } catch (NumberFormatException nonsense) {
            return 1;
        }
    }
}
