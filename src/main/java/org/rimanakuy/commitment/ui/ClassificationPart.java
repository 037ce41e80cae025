package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.Classification;

/** How whoever recorded it classified the commitment, marked as a classification. */
final class ClassificationPart extends Div {

    private final CommitmentWords words = CommitmentWords.here();

    ClassificationPart(Classification classification) {
        var note = new Paragraph(getTranslation("commitment.view.classification-note"));
        note.addClassNames("soft", "small");
        var facts = new Facts().fact("commitment.view.weight", words.of(classification.weight()));
        fact(facts, "commitment.view.purpose", classification.purpose());
        fact(facts, "commitment.view.output", classification.output());
        fact(facts, "commitment.view.dimension", classification.dimension());
        facts.fact(
                "commitment.view.women-focused",
                getTranslation(classification.womenFocused() ? "commitment.view.yes" : "commitment.view.no"));
        add(note, facts);
    }

    private void fact(Facts facts, String labelKey, @Nullable Enum<?> constant) {
        if (constant == null) {
            facts.unknown(labelKey, "commitment.view.unclassified");
        } else {
            facts.fact(labelKey, words.of(constant));
        }
    }
}
