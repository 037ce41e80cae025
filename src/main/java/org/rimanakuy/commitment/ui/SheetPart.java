package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** One part of a commitment's page under its heading. */
final class SheetPart extends Section {

    SheetPart(String titleKey, Component... content) {
        addClassName("sheet-part");
        add(new H2(getTranslation(titleKey)));
        add(content);
    }
}
