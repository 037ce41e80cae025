package org.rimanakuy.shared;

import org.jspecify.annotations.Nullable;

/** The sizes of texts, shared by constructors, forms, columns and the importer; and what makes a text valid. */
public final class Text {

    public static final int CODE = 40;
    public static final int TITLE = 200;
    public static final int SOURCE = 500;
    public static final int NOTE = 2_000;
    public static final int LONG = 8_000;

    private Text() {}

    /** @return the text without surrounding space; refused when blank or longer than {@code size} characters */
    public static String required(@Nullable String text, int size) {
        var stripped = optional(text, size);
        if (stripped == null) {
            throw new InvalidInputRefusal("shared.refusal.text-missing");
        }
        return stripped;
    }

    /** @return the text without surrounding space, null when blank; refused when longer than {@code size} characters */
    public static @Nullable String optional(@Nullable String text, int size) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var stripped = text.strip();
        if (stripped.length() > size) {
            throw new InvalidInputRefusal("shared.refusal.text-too-long", stripped.length(), size);
        }
        return stripped;
    }
}
