package org.rimanakuy.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.Dimension;
import org.rimanakuy.place.Setting;
import org.rimanakuy.shared.Composite;
import org.rimanakuy.shared.Text;

/**
 * How whoever recorded the work classified it; never the words of a source, and shown as a classification.
 *
 * @param setting whether it is for the town or the country; empty is unknown
 * @param classifiedBy who classified it so
 */
@Embeddable
public record ProjectClass(
        @Enumerated(EnumType.STRING) @Column(name = "budget_function") @Nullable
        BudgetFunction function,

        @Enumerated(EnumType.STRING) @Nullable Dimension dimension,
        @Enumerated(EnumType.STRING) @Nullable Setting setting,
        @Nullable String classifiedBy)
        implements Composite {

    public static final ProjectClass UNKNOWN = new ProjectClass(null, null, null, null);

    public ProjectClass {
        classifiedBy = Text.optional(classifiedBy, Text.TITLE);
    }
}
