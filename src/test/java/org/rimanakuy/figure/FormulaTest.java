package org.rimanakuy.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rimanakuy.shared.InvalidInputRefusal;

class FormulaTest {

    @Test
    void a_formula_names_its_figures_in_its_order() {
        assertThat(Formula.parse("F11+F12 <= F06*(1-F10)").codes()).containsExactly("F11", "F12", "F06", "F10");
        assertThat(Formula.parse("rank(F27,F28) = rank(F21,F22)").codes()).containsExactly("F27", "F28", "F21", "F22");
        assertThat(Formula.parse("F01 with F06").codes()).containsExactly("F01", "F06");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "F01 +",
                "+F01",
                "F01 F02",
                "F01 = F02 = F03",
                "rank(F01) = F02",
                "rank() = rank()",
                "(F01",
                "F01)",
                "f01",
                "F01 ** F02",
                "F01 with 3",
                "1 with F01",
                "F01; drop table figure",
                "F01 = ",
                "¡F01!",
                "rank(F01,) = rank(F02)"
            })
    void what_is_no_formula_is_refused(String text) {
        assertThatExceptionOfType(InvalidInputRefusal.class).isThrownBy(() -> Formula.parse(text));
    }

    /** Whatever is typed gives a formula or a refusal: never an endless reading, never another failure. */
    @Test
    void random_letters_are_read_or_refused() {
        var random = new Random(7);
        var signs = "F012+-*/()=<>, rankwithA.9";
        for (var turn = 0; turn < 5_000; turn++) {
            var text = random.ints(random.nextInt(40), 0, signs.length())
                    .mapToObj(at -> String.valueOf(signs.charAt(at)))
                    .collect(Collectors.joining());
            try {
                assertThat(Formula.parse(text)).isNotNull();
            } catch (InvalidInputRefusal refused) {
                assertThat(refused.key()).isNotBlank();
            }
        }
    }
}
