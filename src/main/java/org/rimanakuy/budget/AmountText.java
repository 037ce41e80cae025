package org.rimanakuy.budget;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rimanakuy.shared.InvalidInputRefusal;

/**
 * An amount as somebody types it or a spreadsheet copies it: with points, commas, spaces or apostrophes between
 * thousands, with a point or a comma before the cents, with or without a currency's sign. Cents have at most two
 * digits, so a sign before exactly three digits parts thousands and no guess is needed: "1.234" is one thousand two
 * hundred and thirty-four, "1.23" is one and twenty-three cents.
 */
final class AmountText {

    private static final Pattern NOISE = Pattern.compile("^(?:S/\\.?|US\\$|\\$|PEN|USD)|[\\s\\u00a0\\u202f'’]");
    private static final Pattern NONE = Pattern.compile("[-–—]?|n\\.?d\\.?|s/?d", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,15}");
    private static final Pattern CENTS = Pattern.compile("([+-]?[\\d.,]*?)[.,](\\d{1,2})");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(?:(?:\\.\\d{3})+|(?:,\\d{3})+)");

    private AmountText() {}

    /**
     * @return empty when nothing is said, or that nothing is known
     * @throws InvalidInputRefusal when it is no amount
     */
    static Optional<BigDecimal> read(String typed) {
        var text = NOISE.matcher(typed.strip()).replaceAll("");
        if (NONE.matcher(typed.strip()).matches() || text.isEmpty()) {
            return Optional.empty();
        }
        if (text.startsWith("(") && text.endsWith(")")) {
            text = "-" + text.substring(1, text.length() - 1);
        }
        if (isWhole(text)) {
            return Optional.of(whole(text));
        }
        var cents = CENTS.matcher(text);
        if (cents.matches()
                && (cents.group(1).isEmpty() || isWhole(cents.group(1)))
                && partedOtherwise(text, cents.group(1))) {
            var before = cents.group(1).isEmpty() ? "0" : whole(cents.group(1)).toPlainString();
            var negative = cents.group(1).startsWith("-") && !before.startsWith("-") ? "-" : "";
            return Optional.of(new BigDecimal(negative + before + "." + cents.group(2)));
        }
        throw new InvalidInputRefusal("budget.refusal.no-amount", typed.strip());
    }

    private static boolean isWhole(String text) {
        return WHOLE.matcher(text).matches() || THOUSANDS.matcher(text).matches() && text.length() < 20;
    }

    /** "1,234,56" is a slip, not an amount. */
    private static boolean partedOtherwise(String text, String before) {
        return before.indexOf(text.charAt(before.length())) < 0;
    }

    private static BigDecimal whole(String text) {
        return new BigDecimal(text.replace(".", "").replace(",", ""));
    }
}
