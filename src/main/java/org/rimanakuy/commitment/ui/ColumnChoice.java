package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Which columns the register shows; the menu stays open while one chooses. */
final class ColumnChoice extends MenuBar {

    private final Map<RegisterColumn, MenuItem> items = new EnumMap<>(RegisterColumn.class);

    ColumnChoice(Consumer<Set<RegisterColumn>> chosen) {
        addClassName("column-choice");
        addThemeVariants(MenuBarVariant.TERTIARY);
        var menu = addItem(getTranslation("commitment.view.columns")).getSubMenu();
        for (var column : RegisterColumn.values()) {
            var item = menu.addItem(CommitmentWords.here().of(column), clicked -> chosen.accept(checked()));
            item.setCheckable(true);
            item.setKeepOpen(true);
            item.setEnabled(column != RegisterColumn.NUMBER && column != RegisterColumn.TITLE);
            items.put(column, item);
        }
    }

    void show(Set<RegisterColumn> columns) {
        items.forEach((column, item) -> item.setChecked(columns.contains(column)));
    }

    private Set<RegisterColumn> checked() {
        var checked = EnumSet.noneOf(RegisterColumn.class);
        items.forEach((column, item) -> {
            if (item.isChecked()) {
                checked.add(column);
            }
        });
        return checked;
    }
}
