package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.rimanakuy.commitment.Classification;
import org.rimanakuy.commitment.Dimension;
import org.rimanakuy.commitment.Output;
import org.rimanakuy.commitment.Purpose;
import org.rimanakuy.commitment.Weight;

/** How whoever records a commitment classifies it; all but the weight may stay open. */
final class ClassificationFields {

    final Select<Weight> weight = Choices.constants("", Weight.values());
    final Select<Purpose> purpose = Choices.constants("", Purpose.values());
    final Select<Output> output = Choices.constants("", Output.values());
    final Select<Dimension> dimension = Choices.constants("", Dimension.values());
    final Checkbox womenFocused = new Checkbox();

    ClassificationFields() {
        weight.setManualValidation(true);
        weight.setValue(Weight.ORDINARY);
        for (var field : List.of(purpose, output, dimension)) {
            field.setEmptySelectionAllowed(true);
            field.setEmptySelectionCaption(I18NProvider.translate("commitment.form.open"));
        }
    }

    void show(Classification classification) {
        weight.setValue(classification.weight());
        purpose.setValue(classification.purpose());
        output.setValue(classification.output());
        dimension.setValue(classification.dimension());
        womenFocused.setValue(classification.womenFocused());
    }

    Classification read() {
        return new Classification(
                weight.getValue(),
                purpose.getValue(),
                output.getValue(),
                dimension.getValue(),
                womenFocused.getValue());
    }
}
