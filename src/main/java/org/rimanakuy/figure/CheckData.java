package org.rimanakuy.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;

/**
 * A check as somebody wrote it.
 *
 * @param title what is checked, in words
 * @param formula as written, see {@link Formula}
 * @param expected what a formula that compares nothing should come to
 * @param expectedUnit in words: "inhabitants"
 * @param found what whoever wrote the check found. A person may find inconsistent what arithmetic cannot see; that
 *     needs a note. Nobody can find consistent what arithmetic shows is not.
 * @param across why figures of different years or bases are combined all the same; null where they are not to be
 */
public record CheckData(
        String code,
        String title,
        String formula,
        @Nullable BigDecimal expected,
        @Nullable String expectedUnit,
        @Nullable Verdict found,
        @Nullable String across,
        @Nullable String note) {

    public CheckData {
        code = FigureData.checkedCode(code);
        title = Text.required(title, Text.TITLE);
        formula = Text.required(formula, Formula.LONGEST);
        Formula.parse(formula);
        expected = expected == null || expected.signum() == 0 ? expected : bare(expected);
        expectedUnit = Text.optional(expectedUnit, Text.TITLE);
        across = Text.optional(across, Text.SOURCE);
        note = Text.optional(note, Text.NOTE);
        if (found == Verdict.INCONSISTENT && note == null) {
            throw new InvalidInputRefusal("figure.refusal.found-needs-note");
        }
    }

    private static BigDecimal bare(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    public Formula parsed() {
        return Formula.parse(formula);
    }
}
