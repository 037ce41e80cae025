package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.rimanakuy.commitment.CommitmentRow;
import org.rimanakuy.commitment.RegisterService;
import org.rimanakuy.commitment.RegisterSort;

/** The register's rows, fetched as they are scrolled to; one card a commitment where the screen is narrow. */
final class RegisterGrid extends Grid<CommitmentRow> {

    private static final int ROWS_FETCHED = 50;

    private final transient RegisterService register;
    private final RowWords words = new RowWords(CommitmentWords.here());
    private final Map<RegisterColumn, Column<CommitmentRow>> columns = new EnumMap<>(RegisterColumn.class);
    private final Column<CommitmentRow> card;

    private RegisterState state = RegisterState.INITIAL;
    private boolean narrow;

    RegisterGrid(RegisterService register, Consumer<CommitmentRow> open, Consumer<RegisterSort> sorted) {
        this.register = register;
        addClassName("register");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setPageSize(ROWS_FETCHED);
        card = addColumn(renderer(CardTemplate.CARD)).setKey("card").setHeader(words.header(RegisterColumn.TITLE));
        for (var column : RegisterColumn.values()) {
            columns.put(column, add(column));
        }
        setItems(query -> register.page(state.filter(), state.sort(), query.getOffset(), query.getLimit()).stream());
        addItemClickListener(clicked -> open.accept(clicked.getItem()));
        addSortListener(event -> tellSort(event, sorted));
        openOnEnter(open);
        arrange();
    }

    void show(RegisterState shown) {
        state = shown;
        sort(List.of(order(shown.sort())));
        arrange();
        getDataProvider().refreshAll();
    }

    /** @param tooNarrow whether there is room for one column only */
    void fit(boolean tooNarrow) {
        narrow = tooNarrow;
        arrange();
    }

    private void arrange() {
        card.setVisible(narrow);
        columns.forEach(
                (column, shown) -> shown.setVisible(!narrow && state.columns().contains(column)));
    }

    private Column<CommitmentRow> add(RegisterColumn column) {
        var added = switch (column) {
            case NUMBER ->
                addColumn(renderer(CardTemplate.NUMBER)).setAutoWidth(true).setFlexGrow(0);
            case TITLE -> addColumn(renderer(CardTemplate.TITLE)).setFlexGrow(3).setWidth("13rem");
            case HEADLINE -> addColumn(renderer(CardTemplate.HEADLINE)).setWidth("9.5rem");
            case SCHEDULE -> addColumn(renderer(CardTemplate.SCHEDULE)).setWidth("9.5rem");
            default -> addColumn(row -> words.cell(column, row)).setWidth("8rem");
        };
        added.setKey(column.name()).setHeader(words.header(column)).setResizable(true);
        var sortable =
                column == RegisterColumn.NUMBER || column == RegisterColumn.DUE || column == RegisterColumn.WEIGHT;
        return sortable ? added.setSortProperty(column.name()) : added.setSortable(false);
    }

    private LitRenderer<CommitmentRow> renderer(String template) {
        return words.properties(LitRenderer.of(template));
    }

    private void tellSort(
            SortEvent<Grid<CommitmentRow>, GridSortOrder<CommitmentRow>> event, Consumer<RegisterSort> sorted) {
        if (event.isFromClient()) {
            sorted.accept(event.getSortOrder().stream()
                    .map(RegisterGrid::sortOf)
                    .findFirst()
                    .orElse(RegisterSort.NEWEST));
        }
    }

    private static RegisterSort sortOf(GridSortOrder<CommitmentRow> order) {
        var ascending = order.getDirection() == SortDirection.ASCENDING;
        return switch (RegisterColumn.valueOf(order.getSorted().getKey())) {
            case DUE -> ascending ? RegisterSort.DUE_FIRST : RegisterSort.DUE_LAST;
            case WEIGHT -> ascending ? RegisterSort.LIGHTEST : RegisterSort.HEAVIEST;
            default -> ascending ? RegisterSort.OLDEST : RegisterSort.NEWEST;
        };
    }

    private GridSortOrder<CommitmentRow> order(RegisterSort sort) {
        var column = switch (sort) {
            case NEWEST, OLDEST -> RegisterColumn.NUMBER;
            case DUE_FIRST, DUE_LAST -> RegisterColumn.DUE;
            case HEAVIEST, LIGHTEST -> RegisterColumn.WEIGHT;
        };
        var direction = switch (sort) {
            case OLDEST, DUE_FIRST, LIGHTEST -> SortDirection.ASCENDING;
            case NEWEST, DUE_LAST, HEAVIEST -> SortDirection.DESCENDING;
        };
        return new GridSortOrder<>(Objects.requireNonNull(columns.get(column)), direction);
    }

    /** The grid itself answers to clicks only; whoever walks the rows with the arrows opens one with Enter. */
    private void openOnEnter(Consumer<CommitmentRow> open) {
        var row = "element.getEventContext(event).item?.key";
        getElement()
                .addEventListener("keydown", pressed -> {
                    var key = pressed.getEventData().path(row).asString("");
                    var item = key.isEmpty()
                            ? null
                            : getDataCommunicator().getKeyMapper().get(key);
                    if (item != null) {
                        open.accept(item);
                    }
                })
                .setFilter("event.key === 'Enter'")
                .addEventData(row);
    }
}
