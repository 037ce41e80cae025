package org.rimanakuy.concern.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.rimanakuy.shared.Text;

/** A text of which no draft is left on the device, because others may use it too. */
final class ConfidentialText extends TextArea {

    ConfidentialText() {
        setMaxLength(Text.NOTE);
        setManualValidation(true);
        setMinRows(2);
    }
}
