package org.rimanakuy.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Text;

/**
 * That those for whom a work is built took part in one of its stages.
 *
 * @param session code of the session that shows it
 * @param note how, where no session shows it
 */
@Embeddable
public record Participation(
        @Enumerated(EnumType.STRING) Stage stage,
        @Column(name = "session_code") @Nullable String session,
        @Nullable String note) {

    public Participation {
        session = Text.optional(session, Text.CODE);
        note = Text.optional(note, Text.NOTE);
    }
}
