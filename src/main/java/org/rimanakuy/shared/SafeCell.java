package org.rimanakuy.shared;

/**
 * A cell of a CSV file that a spreadsheet will not mistake for a formula. A cell beginning with {@code =}, {@code +},
 * {@code -}, {@code @}, tab or carriage return gets an apostrophe in front, as does one that already begins with an
 * apostrophe before such a sign, so that {@link #plain} gives back exactly what was written.
 */
public final class SafeCell {

    private static final String DANGEROUS = "=+-@\t\r";

    private SafeCell() {}

    public static String of(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    public static String plain(String cell) {
        return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text) {
        var start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        return start < text.length() && DANGEROUS.indexOf(text.charAt(start)) >= 0;
    }
}
