package org.rimanakuy.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;

/** What is wrong, said at the field where it is wrong. */
final class FieldErrors {

    private FieldErrors() {}

    static void tell(Component field, String sentence) {
        if (field instanceof HasValidation validation) {
            validation.setErrorMessage(sentence);
            validation.setInvalid(true);
        }
    }

    static void clear(Component field) {
        if (field instanceof HasValidation validation && isUnderstood(field)) {
            validation.setInvalid(false);
        }
    }

    /** Marks every required field that is empty; what a field itself did not understand stays marked as it is. */
    static Optional<Component> firstWrong(List<Component> inOrder, List<Component> required) {
        for (var field : required) {
            if (isBlank(field) && isUnderstood(field)) {
                tell(field, I18NProvider.translate("shell.form.missing"));
            }
        }
        return inOrder.stream().filter(FieldErrors::isInvalid).findFirst();
    }

    private static boolean isInvalid(Component field) {
        return field instanceof HasValidation validation && validation.isInvalid();
    }

    private static boolean isUnderstood(Component field) {
        return !(field instanceof PartialDateField date) || date.isUnderstood();
    }

    private static boolean isBlank(Component field) {
        return field instanceof HasValue<?, ?> value
                && (value.isEmpty() || value.getValue() instanceof String text && text.isBlank());
    }

    static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
