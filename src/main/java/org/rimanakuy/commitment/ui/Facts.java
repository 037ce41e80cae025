package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Facts with their names; what is not on record is said, not left out. */
final class Facts extends DescriptionList {

    Facts() {
        addClassName("facts");
    }

    Facts fact(String labelKey, Component value) {
        add(new Term(getTranslation(labelKey)), new Description(value));
        return this;
    }

    Facts fact(String labelKey, String value) {
        return fact(labelKey, new Span(value));
    }

    /** Tells what nobody wrote down. */
    Facts unknown(String labelKey, String sentenceKey) {
        var sentence = new Span(getTranslation(sentenceKey));
        sentence.addClassName("missing");
        return fact(labelKey, sentence);
    }
}
