package org.rimanakuy.figure;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;

/**
 * A figure as somebody states it.
 *
 * @param code by which formulas call it: capital letters, digits and underscores, a letter first
 * @param subject of whom or what it speaks
 * @param measure what was measured; what stands before the first comma names the thing, the rest how it was counted
 * @param value as stated; null where a source lacks what would be needed, which is told and never filled
 * @param period null where the source gives none
 * @param base of what it is a part, or what it was added up from; may name other figures by their codes
 */
public record FigureData(
        String code,
        String subject,
        String measure,
        @Nullable BigDecimal value,
        Unit unit,
        Bound bound,
        @Nullable Years period,
        @Nullable String base,
        @Nullable String statedBy,
        String source,
        @Nullable String note) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final int DIGITS = 18;
    private static final int DECIMALS = 6;

    public FigureData {
        code = checkedCode(code);
        subject = Text.required(subject, Text.TITLE);
        measure = Text.required(measure, Text.TITLE);
        base = Text.optional(base, Text.SOURCE);
        statedBy = Text.optional(statedBy, Text.TITLE);
        source = Text.required(source, Text.SOURCE);
        note = Text.optional(note, Text.NOTE);
        if (value != null) {
            value = value.signum() == 0 || value.scale() <= 0 ? value.setScale(0) : trimmed(value);
            if (value.scale() > DECIMALS || value.precision() - value.scale() > DIGITS) {
                throw new InvalidInputRefusal("figure.refusal.value", value.toPlainString());
            }
        }
    }

    static String checkedCode(String code) {
        var stripped = code.strip();
        if (!CODE.matcher(stripped).matches()) {
            throw new InvalidInputRefusal("figure.refusal.code", stripped);
        }
        return stripped;
    }

    /** Without the noughts that a database adds: 2.600000 was stated as 2.6. */
    private static BigDecimal trimmed(BigDecimal value) {
        var bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** The thing that was measured, without how it was counted. */
    public String thing() {
        return measure.split(",", 2)[0].strip();
    }
}
