package org.rimanakuy.commitment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.rimanakuy.shared.Composite;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shared.Wording;

/**
 * What was promised.
 *
 * @param title the register's short name for it
 * @param text what was said, word for word; or a summary, and then shown as one
 */
@Embeddable
public record Promise(
        String title,
        String text,
        @Enumerated(EnumType.STRING) Wording wording,
        @Enumerated(EnumType.STRING) Language language)
        implements Composite {

    public Promise {
        title = Text.required(title, Text.TITLE);
        text = Text.required(text, Text.LONG);
    }
}
