package org.rimanakuy.project.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.project.ProjectFilter;
import org.rimanakuy.project.Stage;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.PlaceId;

/** Which works to look for, as it stands in the address. Tells its listener only what a person changed. */
final class ProjectFilters extends Div {

    static final String PLACE = "place";

    private static final int ROOMY_PIXELS = 800;

    private static final String WORDS = "q";
    private static final String EXECUTOR = "executor";
    private static final String FUNCTION = "function";
    private static final String STAGE = "stage";

    final TextField words = new TextField(getTranslation("project.list.words"));
    final ComboBox<PlaceRow> place = new ComboBox<>(getTranslation("project.form.place"));
    final ComboBox<PartyRow> executor = new ComboBox<>(getTranslation("project.form.executor"));
    final Select<BudgetFunction> function = choice("project.form.function", BudgetFunction.values());
    final Select<Stage> stage = choice("project.form.stage", Stage.values());

    private final NativeDetails more = new NativeDetails();
    private final List<AbstractField<?, ?>> narrowing = List.of(place, executor, function, stage);
    private final transient PlaceService places;
    private final transient List<PartyRow> parties;
    private final transient List<PlaceRow> territory;
    private boolean showing;

    ProjectFilters(PartyService parties, PlaceService places, Runnable changed) {
        this.places = places;
        this.parties = parties.all();
        this.territory = places.all();
        addClassName("register-filters");
        words.setMaxLength(ProjectFilter.WORDS);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.addClassName("search");
        place.setItems(territory);
        place.setItemLabelGenerator(PlaceRow::name);
        place.setClearButtonVisible(true);
        executor.setItems(this.parties);
        executor.setItemLabelGenerator(PartyRow::name);
        executor.setClearButtonVisible(true);
        words.addValueChangeListener(typed -> tell(changed));
        narrowing.forEach(field -> field.addValueChangeListener(chosen -> tell(changed)));
        var fields = new Div();
        narrowing.forEach(fields::add);
        fields.addClassName("filter-fields");
        more.setContent(fields);
        more.addClassName("more-filters");
        add(words, more);
    }

    private void tell(Runnable changed) {
        if (!showing) {
            changed.run();
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var width = attached.getUI().getPage().getExtendedClientDetails().getWindowInnerWidth();
        more.setOpen(width >= ROOMY_PIXELS);
    }

    private <E extends Enum<E>> Select<E> choice(String key, E[] constants) {
        var field = new Select<E>();
        field.setLabel(getTranslation(key));
        field.setItems(constants);
        field.setItemLabelGenerator(one -> getTranslation(one == null ? "project.list.any" : Changes.key(one)));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("project.list.any"));
        return field;
    }

    /** Shows what an address asks for, without telling anybody; what cannot be asked for is left out. */
    void show(QueryParameters asked) {
        showing = true;
        words.setValue(asked.getSingleParameter(WORDS)
                .filter(text -> text.length() <= ProjectFilter.WORDS)
                .orElse(""));
        place.setValue(asked.getSingleParameter(PLACE)
                .flatMap(code -> territory.stream()
                        .filter(row -> row.code().equals(code))
                        .findFirst())
                .orElse(null));
        executor.setValue(asked.getSingleParameter(EXECUTOR)
                .flatMap(code ->
                        parties.stream().filter(row -> row.code().equals(code)).findFirst())
                .orElse(null));
        function.setValue(constant(asked, FUNCTION, BudgetFunction.values()));
        stage.setValue(constant(asked, STAGE, Stage.values()));
        showing = false;
        var set = narrowing.stream().filter(field -> !field.isEmpty()).count();
        more.setSummaryText(getTranslation("project.list.filters", set));
    }

    private static <E extends Enum<E>> @Nullable E constant(QueryParameters asked, String name, E[] constants) {
        return asked.getSingleParameter(name)
                .flatMap(typed -> Arrays.stream(constants)
                        .filter(one -> one.name().equals(typed))
                        .findFirst())
                .orElse(null);
    }

    /** What stands in the address. */
    Map<String, String> address() {
        var address = new LinkedHashMap<String, String>();
        wanted().ifPresent(text -> address.put(WORDS, text));
        place.getOptionalValue().ifPresent(one -> address.put(PLACE, one.code()));
        executor.getOptionalValue().ifPresent(one -> address.put(EXECUTOR, one.code()));
        function.getOptionalValue().ifPresent(one -> address.put(FUNCTION, one.name()));
        stage.getOptionalValue().ifPresent(one -> address.put(STAGE, one.name()));
        return address;
    }

    /** A place stands for all that lies in it. */
    ProjectFilter filter() {
        Set<PlaceId> within =
                place.getOptionalValue().map(one -> places.subtree(one.id())).orElse(Set.of());
        return new ProjectFilter(
                wanted(),
                executor.getOptionalValue().map(PartyRow::id),
                function.getOptionalValue(),
                stage.getOptionalValue(),
                within);
    }

    private Optional<String> wanted() {
        return Optional.of(words.getValue().strip()).filter(text -> !text.isEmpty());
    }
}
