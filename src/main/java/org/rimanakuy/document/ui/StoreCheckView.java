package org.rimanakuy.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.rimanakuy.document.LostFile;
import org.rimanakuy.document.StoreCheckService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.Titled;

/** The administrator's check that every file on record is there, and that nothing else lies about. */
@Route("files")
@Menu(title = "document.check.title", icon = "vaadin:files-o", order = 95)
@RolesAllowed(Roles.ADMINISTRATOR)
final class StoreCheckView extends Div implements Titled {

    final Button check = new Button(getTranslation("document.check.again"), clicked -> show());
    final Button read = new Button(getTranslation("document.check.contents"), clicked -> readAll());
    final Button clean = new Button(getTranslation("document.check.clean"), clicked -> clean());

    private final transient StoreCheckService store;
    private final Div findings = new Div();

    StoreCheckView(StoreCheckService store) {
        this.store = store;
        addClassName("page");
        var acts = new Div(check, read, clean);
        acts.addClassName("acts");
        findings.getElement().setAttribute("role", "status");
        add(new H1(title()), new Paragraph(getTranslation("document.check.purpose")), acts, findings);
        show();
    }

    @Override
    public String title() {
        return getTranslation("document.check.title");
    }

    private void show() {
        tell(store.check(), "document.check.sound");
    }

    private void readAll() {
        tell(store.checkContents(), "document.check.contents-sound");
    }

    private void tell(StoreCheckService.Findings found, String whenSound) {
        findings.removeAll();
        findings.add(new Paragraph(getTranslation("document.check.known", found.documents())));
        if (found.isSound()) {
            findings.add(new Paragraph(getTranslation(whenSound)));
        }
        list("document.check.missing", found.lost().stream().map(this::sentence).toList());
        list("document.check.orphans", found.orphans());
    }

    private String sentence(LostFile lost) {
        return getTranslation(
                "document.check.fault." + lost.fault(),
                lost.name(),
                lost.named().orElse("none"),
                lost.id().toString());
    }

    private void list(String key, List<String> files) {
        if (files.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        files.forEach(file -> list.add(new ListItem(file)));
        findings.add(new Paragraph(getTranslation(key, files.size())), list);
    }

    private void clean() {
        Notices.done("document.check.cleaned", store.removeAbandoned());
        show();
    }
}
