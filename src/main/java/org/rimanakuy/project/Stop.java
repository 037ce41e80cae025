package org.rimanakuy.project;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Text;

/**
 * That a work stood still.
 *
 * @param restartedOn when it went on; empty while it stands still
 */
@Embeddable
public record Stop(
        @Embedded
        @AttributeOverride(name = "date", column = @Column(name = "stopped_on"))
        @AttributeOverride(name = "precision", column = @Column(name = "stopped_precision"))
        PartialDate stoppedOn,

        @Embedded
        @AttributeOverride(name = "date", column = @Column(name = "restarted_on"))
        @AttributeOverride(name = "precision", column = @Column(name = "restarted_precision"))
        @Nullable
        PartialDate restartedOn,

        @Nullable String reason,
        @Nullable String source) {

    public Stop {
        reason = Text.optional(reason, Text.NOTE);
        source = Text.optional(source, Text.SOURCE);
        if (restartedOn != null && restartedOn.lastDay().isBefore(stoppedOn.firstDay())) {
            throw new InvalidInputRefusal("project.refusal.restarted-before", restartedOn.iso(), stoppedOn.iso());
        }
    }
}
