package org.rimanakuy.exchange.file;

import java.io.IOException;
import java.io.Reader;

/**
 * What separates the cells of a file: told by its first line, because spreadsheets write what the sender's country
 * uses for lists.
 *
 * @param announced whether the first line is no header but Excel's {@code sep=;}
 */
record Dialect(char separator, boolean announced) {

    private static final int LOOKED_AT = 64 * 1024;
    private static final String ANNOUNCEMENT = "sep=";

    static Dialect of(Reader text) throws IOException {
        var first = firstLine(text);
        if (first.length() == ANNOUNCEMENT.length() + 1 && first.startsWith(ANNOUNCEMENT)) {
            return new Dialect(first.charAt(ANNOUNCEMENT.length()), true);
        }
        var best = ',';
        for (var candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return new Dialect(best, false);
    }

    private static String firstLine(Reader text) throws IOException {
        var line = new StringBuilder();
        for (var sign = text.read(); sign >= 0 && line.length() < LOOKED_AT; sign = text.read()) {
            var isEnd = sign == '\n' || sign == '\r';
            if (isEnd && !line.isEmpty()) {
                break;
            }
            if (!isEnd) {
                line.append((char) sign);
            }
        }
        return line.toString();
    }

    private static int count(String line, char separator) {
        var quoted = false;
        var count = 0;
        for (var i = 0; i < line.length(); i++) {
            var sign = line.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == separator && !quoted) {
                count++;
            }
        }
        return count;
    }
}
