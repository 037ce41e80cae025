package org.rimanakuy.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;

/** What can be read on a part of the screen, with one space between its parts. */
public final class ScreenText {

    private ScreenText() {}

    public static String of(Component part) {
        return text(part.getElement()).replaceAll("\\s+", " ").strip();
    }

    private static String text(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(ScreenText::text).collect(Collectors.joining(" "));
    }
}
