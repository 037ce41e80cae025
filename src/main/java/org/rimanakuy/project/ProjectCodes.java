package org.rimanakuy.project;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Composite;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;

/**
 * The numbers under which the State knows a work.
 *
 * @param cui unified code of investments, digits
 * @param snip code of the system that came before, digits
 */
@Embeddable
public record ProjectCodes(@Nullable String cui, @Nullable String snip) implements Composite {

    public static final ProjectCodes NONE = new ProjectCodes(null, null);
    public static final int LENGTH = 10;

    private static final Pattern DIGITS = Pattern.compile("\\d{1," + LENGTH + "}");

    public ProjectCodes {
        cui = digits(cui);
        snip = digits(snip);
    }

    /** Those that are known. */
    List<String> all() {
        return Stream.of(cui, snip).flatMap(Stream::ofNullable).toList();
    }

    private static @Nullable String digits(@Nullable String typed) {
        var code = Text.optional(typed, Text.CODE);
        if (code != null && !DIGITS.matcher(code).matches()) {
            throw new InvalidInputRefusal("project.refusal.national-code", code);
        }
        return code;
    }
}
