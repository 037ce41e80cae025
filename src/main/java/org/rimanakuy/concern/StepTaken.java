package org.rimanakuy.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.rimanakuy.shared.Text;

/**
 * One thing that was done with a grievance.
 *
 * @param words what was answered, appealed or agreed
 */
@Embeddable
public record StepTaken(
        @Enumerated(EnumType.STRING) GrievanceStep step,
        @Column(name = "taken_on") LocalDate on,
        String words) {

    public StepTaken {
        words = Text.required(words, Text.NOTE);
    }
}
