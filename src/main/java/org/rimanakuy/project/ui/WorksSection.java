package org.rimanakuy.project.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.ui.CommitmentSection;
import org.rimanakuy.project.ProjectRow;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.shared.Changes;
import org.springframework.stereotype.Component;

/** On a commitment's page: the works that come from it, and how far each is. */
@Component
class WorksSection implements CommitmentSection {

    private final ProjectService projects;

    WorksSection(ProjectService projects) {
        this.projects = projects;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(CommitmentSheet sheet) {
        var works = projects.of(sheet.commitment().number());
        if (works.isEmpty()) {
            return Optional.empty();
        }
        var part = new Section();
        part.addClassNames("sheet-part", "works");
        var list = new UnorderedList();
        works.forEach(work -> list.add(item(work)));
        part.add(new H2(part.getTranslation("project.of-commitment")), list);
        return Optional.of(part);
    }

    private static ListItem item(ProjectRow work) {
        var item = new ListItem(
                ProjectNavigation.link(work.number().toString(), work.data().name()));
        if (work.data().stage() != null) {
            var stage =
                    new Span(" · " + item.getTranslation(Changes.key(work.data().stage())));
            stage.addClassNames("soft", "small");
            item.add(stage);
        }
        return item;
    }
}
