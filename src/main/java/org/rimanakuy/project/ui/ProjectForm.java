package org.rimanakuy.project.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.rimanakuy.commitment.Dimension;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.Setting;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.project.Cost;
import org.rimanakuy.project.Funding;
import org.rimanakuy.project.Modality;
import org.rimanakuy.project.Participation;
import org.rimanakuy.project.ProjectClass;
import org.rimanakuy.project.ProjectCodes;
import org.rimanakuy.project.ProjectData;
import org.rimanakuy.project.SimilarProjects.Similar;
import org.rimanakuy.project.Stage;
import org.rimanakuy.project.StageDates;
import org.rimanakuy.project.Stop;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.Lines;
import org.rimanakuy.shell.RecordForm;

/** Records a promised work with its stages, standstills and costs, or corrects it. */
final class ProjectForm extends RecordForm<ProjectData> {

    final TextField name = required(wide(line("name", Text.TITLE)));
    final Div alike = alike();
    final TextField cui = line("cui", ProjectCodes.LENGTH);
    final TextField snip = line("snip", ProjectCodes.LENGTH);
    final ComboBox<PartyRow> executor = field("executor", new ComboBox<>());
    final Select<Modality> modality = optional(choice("modality", Modality.values()), "project.form.unknown");
    final Select<Funding> funding = optional(choice("funding", Funding.values()), "project.form.unknown");
    final Select<Stage> stage = optional(choice("stage", Stage.values()), "project.form.unknown");
    final ComboBox<PlaceRow> place = field("place", new ComboBox<>());
    final Select<BudgetFunction> function =
            optional(choice("function", BudgetFunction.values()), "project.form.unknown");
    final Select<Dimension> dimension = optional(choice("dimension", Dimension.values()), "project.form.unknown");
    final Select<Setting> setting = optional(choice("setting", Setting.values()), "project.form.unknown");
    final TextField classifiedBy = line("classifiedBy", Text.TITLE);
    final TextField targetGroup = line("targetGroup", Text.TITLE);
    final TextField commitments = line("commitments", Text.NOTE);
    final TextArea note = words("note", Text.NOTE);
    final TextField source = line("source", Text.SOURCE);
    final Lines<StageDates> stages = new Lines<>("project.form.stages", StageLine::new, this::changed);
    final Lines<Stop> stops = new Lines<>("project.form.stops", StopLine::new, this::changed);
    final Lines<Cost> costs = new Lines<>("project.form.costs", CostLine::new, this::changed);

    private final transient List<PartyRow> parties;
    private final transient List<PlaceRow> places;
    private transient List<Participation> participation = List.of();

    /** @param similar works that are on record under much the same name */
    ProjectForm(List<PartyRow> parties, List<PlaceRow> places, Function<String, List<Similar>> similar) {
        super("project.form");
        this.parties = parties;
        this.places = places;
        setWidth("min(60rem, 100%)");
        executor.setItems(parties);
        executor.setItemLabelGenerator(PartyRow::name);
        executor.setClearButtonVisible(true);
        place.setItems(places);
        place.setItemLabelGenerator(PlaceRow::name);
        place.setClearButtonVisible(true);
        commitments.setHelperText(getTranslation("project.form.commitments-rule"));
        name.addValueChangeListener(changed -> show(similar.apply(changed.getValue())));
        across(stages);
        across(stops);
        across(costs);
        refusedAt("project.refusal.code-taken", cui);
        refusedAt("project.refusal.national-code", cui);
        refusedAt("project.refusal.unknown-commitment", commitments);
        refusedAt("project.refusal.practice", commitments);
        refusedAt("commitment.refusal.number", commitments);
    }

    /** Right beneath the name, or nobody on a small screen would see it. */
    private Div alike() {
        var panel = new Div();
        panel.addClassName("twins");
        panel.getElement().setAttribute("role", "status");
        panel.setVisible(false);
        across(panel);
        return panel;
    }

    private void show(List<Similar> works) {
        alike.removeAll();
        alike.setVisible(!works.isEmpty());
        var list = new UnorderedList();
        list.addClassName("plain-list");
        works.forEach(work -> {
            var look = new Anchor("projects/" + work.number(), work.number(), AnchorTarget.BLANK);
            look.setRouterIgnore(true);
            list.add(new ListItem(look, new Span(" " + work.name())));
        });
        alike.add(new Paragraph(getTranslation("project.form.similar")), list);
    }

    @Override
    protected void show(ProjectData data) {
        name.setValue(data.name());
        cui.setValue(Objects.requireNonNullElse(data.codes().cui(), ""));
        snip.setValue(Objects.requireNonNullElse(data.codes().snip(), ""));
        parties.stream()
                .filter(row -> row.id().equals(data.executor()))
                .findFirst()
                .ifPresent(executor::setValue);
        places.stream().filter(row -> row.id().equals(data.place())).findFirst().ifPresent(place::setValue);
        modality.setValue(data.modality());
        funding.setValue(data.funding());
        stage.setValue(data.stage());
        function.setValue(data.classification().function());
        dimension.setValue(data.classification().dimension());
        setting.setValue(data.classification().setting());
        classifiedBy.setValue(Objects.requireNonNullElse(data.classification().classifiedBy(), ""));
        targetGroup.setValue(Objects.requireNonNullElse(data.targetGroup(), ""));
        commitments.setValue(String.join(" ", data.commitments()));
        note.setValue(Objects.requireNonNullElse(data.note(), ""));
        source.setValue(Objects.requireNonNullElse(data.source(), ""));
        stages.show(data.stages());
        stops.show(data.stops());
        costs.show(data.costs());
        participation = data.participation();
    }

    @Override
    protected ProjectData read() {
        var by = executor.getValue();
        var at = place.getValue();
        return new ProjectData(
                name.getValue(),
                new ProjectCodes(cui.getValue(), snip.getValue()),
                by == null ? null : by.id(),
                modality.getValue(),
                funding.getValue(),
                new ProjectClass(
                        function.getValue(), dimension.getValue(), setting.getValue(), classifiedBy.getValue()),
                at == null ? null : at.id(),
                targetGroup.getValue(),
                stage.getValue(),
                stages.read(),
                stops.read(),
                costs.read(),
                Arrays.stream(commitments.getValue().split("[\\s,;]+"))
                        .filter(number -> !number.isEmpty())
                        .toList(),
                participation,
                note.getValue(),
                source.getValue());
    }
}
