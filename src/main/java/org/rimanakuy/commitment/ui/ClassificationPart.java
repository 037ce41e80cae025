package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.Classification;
import org.rimanakuy.shell.Facts;

/** How whoever recorded it classified the commitment, marked as a classification. */
final class ClassificationPart extends Div {

    private final CommitmentWords words = CommitmentWords.here();

    ClassificationPart(Classification classification) {
        var note = new Paragraph(getTranslation("commitment.view.classification-note"));
        note.addClassNames("soft", "small");
        var facts = new Facts().with(getTranslation("commitment.view.weight"), words.of(classification.weight()));
        fact(facts, "commitment.view.purpose", classification.purpose());
        fact(facts, "commitment.view.output", classification.output());
        fact(facts, "commitment.view.dimension", classification.dimension());
        facts.with(
                getTranslation("commitment.view.women-focused"),
                getTranslation(classification.womenFocused() ? "commitment.view.yes" : "commitment.view.no"));
        add(note, facts);
    }

    private void fact(Facts facts, String labelKey, @Nullable Enum<?> constant) {
        if (constant == null) {
            facts.withOr(getTranslation(labelKey), null, getTranslation("commitment.view.unclassified"));
        } else {
            facts.with(getTranslation(labelKey), words.of(constant));
        }
    }
}
