package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Somebody's own words. */
@Tag("blockquote")
final class Quotation extends HtmlContainer {

    Quotation(String words) {
        setText(words);
    }
}
