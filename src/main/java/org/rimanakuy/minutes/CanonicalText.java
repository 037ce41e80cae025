package org.rimanakuy.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;

/**
 * A text of which every byte is settled, so that whoever has it can hash it with any tool and find the same: UTF-8,
 * Unicode NFC, one line feed after each line, no space at the end of one. Titles are underlined; what people wrote is
 * indented, so that nothing they write can pass for a title.
 */
public final class CanonicalText {

    private final String text;

    CanonicalText(String text) {
        this.text = text;
    }

    /** As {@code sha256sum} prints it. */
    public String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes());
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public byte[] bytes() {
        return text.getBytes(UTF_8);
    }

    /** The same, in parts that can be typeset. */
    public List<TextPart> parts() {
        return TextPart.of(text);
    }

    @Override
    public String toString() {
        return text;
    }

    /** The words as they go into one, whatever line ends, control signs and forms of letters they were typed with. */
    static String settled(String words) {
        var lines = words.replaceAll("\\r\\n|[\\r\\x0B\\f\\u0085\\u2028\\u2029]", "\n");
        return Normalizer.normalize(lines.replaceAll("[\\p{Cc}&&[^\n]]", " "), Normalizer.Form.NFC);
    }

    /** Writes one, line by line. */
    static final class Writer {

        private final StringBuilder text = new StringBuilder();

        Writer title(String words) {
            return underlined(words, TextPart.TITLE);
        }

        Writer section(String words) {
            return blank().underlined(words, TextPart.SECTION);
        }

        Writer blank() {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            return this;
        }

        /** @param words of one line or several, all of them indented alike; not indented, they are one line */
        Writer say(int indent, String words) {
            var told = indent == 0 ? settled(words).replace('\n', ' ') : settled(words);
            told.lines().map(String::stripTrailing).forEach(line -> {
                if (!line.isEmpty()) {
                    text.repeat(' ', indent * TextPart.STEP).append(line);
                }
                text.append('\n');
            });
            return this;
        }

        CanonicalText done() {
            return new CanonicalText(text.toString());
        }

        private Writer underlined(String words, char with) {
            var line = settled(words).replace('\n', ' ').strip();
            text.append(line).append('\n');
            text.repeat(with, line.codePointCount(0, line.length())).append('\n');
            return this;
        }
    }
}
