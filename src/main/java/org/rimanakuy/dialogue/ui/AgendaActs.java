package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.dialogue.ItemState;

/** What the secretariat may do to one point of the agenda: the usual by one click, the rest by a menu. */
final class AgendaActs extends Div {

    final MenuBar others = new MenuBar();

    private final transient AgendaItemRow item;
    private final transient Runnable afterwards;

    AgendaActs(AgendaItemRow item, AgendaService agenda, AgendaForms forms, Runnable afterwards) {
        this.item = item;
        this.afterwards = afterwards;
        addClassName("item-acts");
        var id = item.id();
        if (item.state() == ItemState.PLANNED) {
            act("dialogue.agenda.treated", () -> agenda.treat(id, item.version()));
        } else {
            act("dialogue.agenda.take-up", () -> agenda.takeUp(id, item.version()));
        }
        icon(VaadinIcon.ARROW_UP, "dialogue.agenda.up", () -> agenda.moveUp(id, item.version()));
        icon(VaadinIcon.ARROW_DOWN, "dialogue.agenda.down", () -> agenda.moveDown(id, item.version()));
        others.addThemeVariants(MenuBarVariant.TERTIARY);
        var menu = others.addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        menu.setAriaLabel(getTranslation("dialogue.agenda.more", item.title()));
        var list = menu.getSubMenu();
        list.addItem(getTranslation("dialogue.agenda.correct"), clicked -> forms.correct(item, afterwards));
        if (item.state() == ItemState.PLANNED) {
            list.addItem(getTranslation("dialogue.agenda.postpone"), clicked -> forms.postpone(item, afterwards));
            list.addItem(getTranslation("dialogue.agenda.drop"), clicked -> forms.drop(item, afterwards));
        }
        add(others);
    }

    private void act(String key, Runnable act) {
        var button = new Button(getTranslation(key), clicked -> Attempt.at(act, afterwards));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + item.title());
        add(button);
    }

    private void icon(VaadinIcon icon, String key, Runnable act) {
        var button = new Button(icon.create(), clicked -> Attempt.at(act, afterwards));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key, item.title()));
        button.setTooltipText(getTranslation(key, item.title()));
        add(button);
    }
}
