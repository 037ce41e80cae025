package org.rimanakuy.shell;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.shared.HasTooltip;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Precision;

/**
 * A date known to the day, the month or the year, typed as people write it; the field says back how it was understood.
 * What it does not understand stays in it, with a sentence, and counts as no date: {@link #isUnderstood()} tells.
 */
public final class PartialDateField extends AbstractCompositeField<TextField, PartialDateField, @Nullable PartialDate>
        implements HasLabel,
                HasHelper,
                HasValidationProperties,
                HasValidator<@Nullable PartialDate>,
                HasSize,
                HasStyle,
                HasTooltip,
                Focusable<PartialDateField> {

    public PartialDateField(String label) {
        super(null);
        setLabel(label);
        addClassName("partial-date");
        getContent().setManualValidation(true);
        getContent().setClearButtonVisible(true);
        getContent().addValueChangeListener(typed -> {
            setModelValue(read(), typed.isFromClient());
            tell();
        });
        tell();
    }

    /** Whether the field is empty or holds a date; only then is its value what the person meant. */
    public boolean isUnderstood() {
        return getContent().getValue().isBlank() || read() != null;
    }

    /**
     * The day itself, where less would leave open on which side of it something falls; null when the field is empty.
     *
     * @throws InvalidInputRefusal with the key when the date is known to the month or the year only
     */
    public @Nullable LocalDate day(String refusal) {
        var date = getValue();
        if (date != null && date.precision() != Precision.DAY) {
            throw new InvalidInputRefusal(refusal);
        }
        return date == null ? null : date.firstDay();
    }

    @Override
    public Validator<@Nullable PartialDate> getDefaultValidator() {
        return (date, context) -> isUnderstood() ? ValidationResult.ok() : ValidationResult.error(refusal());
    }

    /** Also takes away a text that was not understood, which the inherited one would not see. */
    @Override
    public void clear() {
        getContent().clear();
    }

    @Override
    protected void setPresentationValue(@Nullable PartialDate date) {
        getContent().setValue(date == null ? "" : WrittenDate.write(date));
        tell();
    }

    private @Nullable PartialDate read() {
        return WrittenDate.read(getContent().getValue()).orElse(null);
    }

    private void tell() {
        var date = read();
        setHelperText(
                date == null
                        ? I18NProvider.translate("shell.partial-date.hint")
                        : I18NProvider.translate("shell.partial-date.understood", date));
        setInvalid(!isUnderstood());
        setErrorMessage(isUnderstood() ? "" : refusal());
    }

    private String refusal() {
        return I18NProvider.translate(
                "shell.partial-date.refused", getContent().getValue().strip());
    }
}
