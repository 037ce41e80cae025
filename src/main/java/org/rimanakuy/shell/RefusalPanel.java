package org.rimanakuy.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Says above a form why nothing was saved, and what somebody else changed meanwhile. */
final class RefusalPanel extends Div {

    private static final String NOTHING = "∅";
    private static final Pattern CONSTANT = Pattern.compile("\\{([\\w.-]+)}");

    RefusalPanel() {
        addClassName("refusal");
        getElement().setAttribute("role", "alert");
        hide();
    }

    void hide() {
        removeAll();
        setVisible(false);
    }

    void say(String sentence) {
        removeAll();
        add(new Paragraph(sentence));
        setVisible(true);
    }

    /**
     * @param changes as {@link org.rimanakuy.shared.Changes} tells them
     * @param labels the words on screen for a field
     */
    void say(String sentence, Map<String, String> changes, UnaryOperator<String> labels) {
        say(sentence);
        var list = new UnorderedList();
        changes.forEach((field, change) ->
                list.add(new ListItem(getTranslation("shell.form.differs", labels.apply(field), inWords(change)))));
        if (!changes.isEmpty()) {
            add(list);
        }
    }

    private String inWords(String change) {
        if (change.contains(NOTHING)) {
            return inWords(change.replace(NOTHING, getTranslation("shell.form.nothing")));
        }
        return CONSTANT.matcher(change)
                .replaceAll(constant -> java.util.regex.Matcher.quoteReplacement(getTranslation(constant.group(1))));
    }
}
