package org.rimanakuy.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.UiTest;

class PartialDateFieldTest extends UiTest {

    private PartialDateField field;

    @BeforeEach
    void show() {
        field = new PartialDateField("Firmado");
        UI.getCurrent().add(field);
    }

    @Test
    void it_says_back_how_a_date_was_understood() {
        type("12/2004");

        assertThat(field.getValue()).isEqualTo(PartialDate.parse("2004-12"));
        assertThat(field.getHelperText()).isEqualTo("Se entiende: diciembre de 2004");
    }

    @Test
    void what_it_does_not_understand_stays_with_a_sentence_and_is_no_date() {
        type("navidad");

        assertThat(field.getValue()).isNull();
        assertThat(field.isUnderstood()).isFalse();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).startsWith("«navidad» no es una fecha");
        assertThat(text().getValue()).isEqualTo("navidad");
    }

    @Test
    void nothing_is_understood_as_nothing() {
        type("navidad");
        type("");

        assertThat(field.isUnderstood()).isTrue();
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void a_value_given_to_it_is_written_day_first_and_tells_listeners_once() {
        var heard = new ArrayList<PartialDate>();
        field.addValueChangeListener(changed -> heard.add(changed.getValue()));

        field.setValue(PartialDate.parse("2004-12-21"));

        assertThat(text().getValue()).isEqualTo("21/12/2004");
        assertThat(heard).containsExactly(PartialDate.parse("2004-12-21"));
    }

    @Test
    void clearing_it_takes_away_what_was_not_understood_too() {
        type("navidad");

        field.clear();

        assertThat(text().getValue()).isEmpty();
        assertThat(field.isInvalid()).isFalse();
    }

    private void type(String written) {
        _setValue(text(), written);
    }

    private TextField text() {
        return _get(TextField.class);
    }
}
