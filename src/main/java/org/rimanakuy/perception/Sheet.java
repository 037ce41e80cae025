package org.rimanakuy.perception;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.Text;

/**
 * The answers of one person, of whom nothing else is kept.
 *
 * @param place the community
 * @param values by item; an item without an answer is not in it
 * @param why in the words of the person; never published
 * @param language of those words
 */
public record Sheet(
        PlaceId place,
        Map<String, Integer> values,
        @Nullable String why,
        Language language) {

    public Sheet {
        values = Map.copyOf(values);
        why = Text.optional(why, Text.NOTE);
        if (values.isEmpty() && why == null) {
            throw new InvalidInputRefusal("perception.refusal.empty-sheet");
        }
    }
}
