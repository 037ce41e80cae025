package org.rimanakuy.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.progress.Progress;
import org.rimanakuy.progress.ProgressService;
import org.rimanakuy.project.ProjectRow;
import org.rimanakuy.project.ui.ProjectSection;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.Words;
import org.springframework.core.annotation.Order;

/** On the page of a work: how far each voice says that it is along, and what whoever looks may say. */
@org.springframework.stereotype.Component
@Order(1)
class ProgressSection implements ProjectSection {

    private final ProgressService progress;
    private final PartyService parties;
    private final DocumentService documents;
    private final Words words;
    private final CurrentUser currentUser;
    private final Clock clock;

    ProgressSection(
            ProgressService progress,
            PartyService parties,
            DocumentService documents,
            Words words,
            CurrentUser currentUser,
            Clock clock) {
        this.progress = progress;
        this.parties = parties;
        this.documents = documents;
        this.words = words;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public Component of(ProjectRow project) {
        var section = new Section();
        fill(section, project);
        return section;
    }

    private void fill(Section section, ProjectRow project) {
        var told = progress.of(project.id());
        section.removeAll();
        section.add(
                new H2(section.getTranslation("progress.title")),
                new ProgressPanel(told, parties.names(), words, documents),
                acts(section, project, told));
    }

    private Div acts(Section section, ProjectRow project, Progress told) {
        var acts = new Div();
        acts.addClassName("acts");
        progress.voicesOf(project.id()).stream().sorted().forEach(voice -> {
            var say = new Button(
                    section.getTranslation("progress.act." + voice),
                    clicked -> open(voice, project, told, () -> fill(section, project)));
            acts.add(say);
        });
        if (currentUser.is(Role.SECRETARIAT)) {
            var paper = new Button(
                    section.getTranslation("progress.act.on-paper"),
                    clicked -> openOnPaper(project, told, () -> fill(section, project)));
            paper.addThemeVariants(ButtonVariant.TERTIARY);
            acts.add(paper);
        }
        return acts;
    }

    private void open(Voice voice, ProjectRow project, Progress told, Runnable afterwards) {
        var form = new ProgressForm(project.id(), told.version(), LocalDate.now(clock), documents);
        form.openToRecord(said -> {
            progress.tell(voice, said);
            done(afterwards);
        });
        form.setHeaderTitle(form.getTranslation("progress.act." + voice));
    }

    private void openOnPaper(ProjectRow project, Progress told, Runnable afterwards) {
        var form = new PaperForm(
                project.id(), told.version(), LocalDate.now(clock), progress.hearable(project.id()), documents);
        form.openToRecord(said -> {
            var who = form.who.getValue();
            progress.tellFor(who.voice(), who.party().id(), form.paper.getValue(), said);
            done(afterwards);
        });
        form.setHeaderTitle(form.getTranslation("progress.act.on-paper"));
    }

    private static void done(Runnable afterwards) {
        Notices.done("progress.done");
        afterwards.run();
    }
}
