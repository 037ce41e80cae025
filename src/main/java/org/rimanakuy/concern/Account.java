package org.rimanakuy.concern;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Text;

/**
 * What one side says of an incident.
 *
 * @param who an organisation or an office, never a private person
 * @param words what it says
 */
@Embeddable
public record Account(
        String who,
        String words,

        @Embedded
        @AttributeOverride(name = "date", column = @Column(name = "said_on"))
        @AttributeOverride(name = "precision", column = @Column(name = "said_precision"))
        @Nullable
        PartialDate saidOn,

        @Nullable String source) {

    public Account {
        who = Text.required(who, Text.TITLE);
        words = Text.required(words, Text.NOTE);
        source = Text.optional(source, Text.SOURCE);
    }
}
