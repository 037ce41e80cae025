package org.rimanakuy.budget.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.budget.AmountKind;
import org.rimanakuy.budget.BudgetYear;
import org.rimanakuy.budget.PastedSheet;

/**
 * Years by amounts, to be typed or pasted like a spreadsheet. A bad cell keeps what was typed and says at the cell what
 * is wrong. Keys and pasting are those of {@code frontend/budget.js}.
 */
@Tag("rimanakuy-budget")
final class SheetTable extends HtmlContainer implements HasComponents {

    private static final int STEPS = 50;

    final List<SheetRow> rows = new ArrayList<>();

    private final NativeTable table = new NativeTable();
    private final transient Deque<List<List<String>>> before = new ArrayDeque<>();
    private transient List<List<String>> last = List.of();
    private final transient Runnable changed;

    /** @param changed called whenever something was typed, pasted or taken back */
    SheetTable(Runnable changed) {
        this.changed = changed;
        addClassName("budget-sheet");
        var heads = new NativeTableRow();
        heads.add(head(getTranslation("budget.sheet.year")));
        for (var kind : AmountKind.values()) {
            heads.add(head(getTranslation("budget.amount-kind." + kind)));
        }
        heads.add(head(getTranslation("budget.sheet.remarks")));
        table.getHead().add(heads);
        add(table);
    }

    void show(List<BudgetYear> years) {
        clear();
        years.forEach(year -> addRow().show(year));
        addRow();
        before.clear();
        last = texts();
    }

    SheetRow addRow() {
        var row = new SheetRow(rows.size(), this::happened);
        rows.add(row);
        table.getBody().add(row);
        return row;
    }

    /** @return the rows that hold something; empty when a cell is bad, which is then marked */
    Optional<List<SheetRow>> read() {
        var filled = rows.stream().filter(row -> !row.isBlank()).toList();
        var sound = true;
        for (var row : filled) {
            sound &= row.check();
        }
        return sound ? Optional.of(filled) : Optional.empty();
    }

    /** Puts a block of cells where it was pasted, or row by row into its years when it names them. */
    @ClientCallable
    void pasted(int row, int column, String text) {
        var sheet = PastedSheet.of(text);
        if (column == 0
                || sheet.rows().stream().allMatch(pasted -> pasted.year().isPresent())) {
            sheet.rows().forEach(this::take);
        } else {
            block(row, column, text);
        }
        happened();
    }

    /** Takes back the last change. */
    @ClientCallable
    void undone() {
        if (before.isEmpty()) {
            return;
        }
        last = before.pop();
        for (var index = 0; index < rows.size(); index++) {
            rows.get(index).put(index < last.size() ? last.get(index) : SheetRow.BLANK);
        }
        changed.run();
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://budget.js");
    }

    private void happened() {
        if (before.size() == STEPS) {
            before.removeLast();
        }
        before.push(last);
        if (!rows.getLast().isBlank()) {
            addRow();
        }
        last = texts();
        changed.run();
    }

    private List<List<String>> texts() {
        return rows.stream().map(SheetRow::texts).toList();
    }

    /** A pasted row goes to the row of its year; one that is not there yet gets a new one. */
    private void take(PastedSheet.Row pasted) {
        var target = rows.stream()
                .filter(row -> row.year.getValue().strip().equals(pasted.yearText()))
                .findFirst()
                .or(() -> rows.stream().filter(SheetRow::isBlank).findFirst())
                .orElseGet(this::addRow);
        target.take(pasted);
    }

    private void block(int row, int column, String text) {
        var index = row;
        for (var line : text.stripTrailing().lines().toList()) {
            while (index >= rows.size()) {
                addRow();
            }
            rows.get(index++).put(column, List.of(line.split("\t", -1)));
        }
    }

    private void clear() {
        rows.forEach(table.getBody()::remove);
        rows.clear();
    }

    private static NativeTableHeaderCell head(String text) {
        var head = new NativeTableHeaderCell(text);
        head.getElement().setAttribute("scope", "col");
        return head;
    }
}
