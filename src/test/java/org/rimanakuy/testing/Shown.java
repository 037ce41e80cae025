package org.rimanakuy.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;

/** What a component says, read from top to bottom with a space between its parts. */
public final class Shown {

    private Shown() {}

    public static String textOf(Component component) {
        return textOf(component.getElement()).strip().replaceAll("\\s+", " ");
    }

    private static String textOf(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(Shown::textOf).collect(Collectors.joining(" "));
    }
}
