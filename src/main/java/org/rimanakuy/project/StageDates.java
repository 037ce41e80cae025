package org.rimanakuy.project;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;

/**
 * When a stage was to be reached and when it was.
 *
 * @param baseline as first planned
 * @param revised as last planned, where that was changed
 * @param actual when it was reached
 */
@Embeddable
public record StageDates(
        @Enumerated(EnumType.STRING) Stage stage,

        @Embedded
        @AttributeOverride(name = "date", column = @Column(name = "baseline_on"))
        @AttributeOverride(name = "precision", column = @Column(name = "baseline_precision"))
        @Nullable
        PartialDate baseline,

        @Embedded
        @AttributeOverride(name = "date", column = @Column(name = "revised_on"))
        @AttributeOverride(name = "precision", column = @Column(name = "revised_precision"))
        @Nullable
        PartialDate revised,

        @Embedded
        @AttributeOverride(name = "date", column = @Column(name = "actual_on"))
        @AttributeOverride(name = "precision", column = @Column(name = "actual_precision"))
        @Nullable
        PartialDate actual) {

    public StageDates {
        if (baseline == null && revised == null && actual == null) {
            throw new InvalidInputRefusal("project.refusal.stage-undated");
        }
    }

    /** The date it is now to be reached on: the revised one, else the first. */
    public @Nullable PartialDate planned() {
        return revised == null ? baseline : revised;
    }
}
