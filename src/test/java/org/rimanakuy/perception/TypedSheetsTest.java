package org.rimanakuy.perception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedSheetsTest {

    private static final Map<String, Integer> FOUR =
            Map.of("BENEFIT", 4, "RESPECT", 3, "PROMISES", 5, "INSTITUTIONS", 2);

    @ParameterizedTest
    @ValueSource(strings = {"4352", "4 3 5 2", "4\t3\t5\t2", "4;3;5;2", "4,3,5,2", "  4352  "})
    void a_line_is_a_sheet_however_it_is_typed(String text) {
        var typed = TypedSheets.of(text, Instrument.OWN);
        assertThat(typed.faults()).isEmpty();
        assertThat(typed.read()).extracting(TypedSheets.Line::values).containsExactly(FOUR);
    }

    @Test
    void what_follows_the_answers_is_the_why() {
        var typed = TypedSheets.of("4352 No llegó el agua\n\n43-2\tMana yaku kanchu", Instrument.OWN);
        assertThat(typed.read()).extracting(TypedSheets.Line::number).containsExactly(1, 3);
        assertThat(typed.read())
                .extracting(TypedSheets.Line::why)
                .containsExactly("No llegó el agua", "Mana yaku kanchu");
        assertThat(typed.read().getLast().values())
                .doesNotContainKey("PROMISES")
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "435, perception.fault.too-few",
        "435x, perception.fault.too-few",
        "4362, perception.fault.out-of-scale",
        "4302, perception.fault.out-of-scale",
        "43521, perception.fault.too-many",
        "----, perception.fault.nothing"
    })
    void a_line_that_is_none_is_told_with_its_number_and_the_others_are_read(String line, String key) {
        var typed = TypedSheets.of("4352\n" + line + "\n1111", Instrument.OWN);
        assertThat(typed.read()).hasSize(2);
        assertThat(typed.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.key()).isEqualTo(key))
                .satisfies(fault -> assertThat(fault.number()).isEqualTo(2));
    }
}
