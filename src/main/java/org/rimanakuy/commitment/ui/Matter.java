package org.rimanakuy.commitment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.Dispute;
import org.rimanakuy.shared.PartialDate;

/** What somebody can speak about: the commitment as a whole, one of its dates, one of its milestones. */
record Matter(
        String label,
        @Nullable PartialDate occurrence,
        @Nullable UUID milestone) implements Serializable {

    /** What that way of speaking can be about: the whole first, the latest date before the earlier ones. */
    static List<Matter> of(CommitmentSheet sheet, Speech speech) {
        var matters = new ArrayList<Matter>();
        matters.add(new Matter(I18NProvider.translate("commitment.speech.about-whole"), null, null));
        sheet.occurrences()
                .reversed()
                .forEach(one -> matters.add(new Matter(
                        I18NProvider.translate("commitment.speech.about-date", one.due()), one.due(), null)));
        if (speech == Speech.DISPUTE) {
            matters.removeIf(matter -> !sheet.mayBeDisputed(matter.occurrence()));
            return List.copyOf(matters);
        }
        sheet.milestones().stream()
                .filter(row -> !row.isDropped())
                .forEach(row -> matters.add(new Matter(
                        I18NProvider.translate(
                                "commitment.speech.about-milestone", row.data().title()),
                        null,
                        row.id())));
        return List.copyOf(matters);
    }

    /** Whether it is the matter of that dispute. */
    boolean isOf(Dispute dispute) {
        return milestone == null && Objects.equals(occurrence, dispute.opening().occurrence());
    }
}
