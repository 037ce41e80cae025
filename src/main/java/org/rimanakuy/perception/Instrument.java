package org.rimanakuy.perception;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;

/**
 * What is asked: items on one scale from 1.
 *
 * @param code capital letters, digits and hyphens
 * @param licence who holds the rights and what they allow; null for our own
 * @param top the highest answer, 2 to 9: one digit is one answer
 */
public record Instrument(String code, String name, @Nullable String licence, int top, List<Item> items) {

    static final String OWN_CODE = "PROPIA";

    // Before the instrument below, which they check.
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,19}");
    private static final int MOST_ITEMS = 40;
    private static final int HIGHEST = 9;

    /** Our own short form: benefit, respect, promises, institutions, from 1 to 5. Its words stand in the message files. */
    public static final Instrument OWN = new Instrument(
            OWN_CODE,
            "Formulario corto",
            null,
            5,
            List.of(
                    new Item("BENEFIT", null, false),
                    new Item("RESPECT", null, false),
                    new Item("PROMISES", null, false),
                    new Item("INSTITUTIONS", null, false)));

    /**
     * One question.
     *
     * @param words as they are asked; null for those of our own form
     * @param reversed whether a high answer is a bad one
     */
    public record Item(String code, @Nullable String words, boolean reversed) {

        public Item {
            if (!CODE.matcher(code).matches()) {
                throw new InvalidInputRefusal("perception.refusal.code", code);
            }
            words = Text.optional(words, Text.SOURCE);
        }
    }

    public Instrument {
        if (!CODE.matcher(code).matches()) {
            throw new InvalidInputRefusal("perception.refusal.code", code);
        }
        name = Text.required(name, Text.TITLE);
        licence = Text.optional(licence, Text.SOURCE);
        items = List.copyOf(items);
        if (top < 2 || top > HIGHEST) {
            throw new InvalidInputRefusal("perception.refusal.scale", top);
        }
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            throw new InvalidInputRefusal("perception.refusal.items", items.size(), MOST_ITEMS);
        }
        var codes = new HashSet<String>();
        for (var item : items) {
            if (!codes.add(item.code())) {
                throw new InvalidInputRefusal("perception.refusal.item-twice", item.code());
            }
        }
    }

    public boolean isOwn() {
        return code.equals(OWN_CODE);
    }
}
