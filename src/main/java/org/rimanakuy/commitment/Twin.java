package org.rimanakuy.commitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;

/**
 * A commitment on record that may be the same as another, and what the two have in common.
 *
 * @param sameObligor whether the same party answers for both today
 * @param samePlace whether both are for the same place
 */
public record Twin(String number, String title, boolean sameObligor, boolean samePlace) {

    /** The message that says what the two have in common. */
    public String key() {
        if (sameObligor && samePlace) {
            return "commitment.twins.same-obligor-and-place";
        }
        return sameObligor ? "commitment.twins.same-obligor" : "commitment.twins.same-place";
    }

    /** What is compared of a commitment. */
    record Traits(
            String number,
            String title,
            PartyId obligor,
            @Nullable PlaceId place) {

        /** What the other is to this one, if it is likely to be the same. */
        Optional<Twin> twin(Traits other) {
            var sameObligor = obligor.equals(other.obligor);
            var samePlace = place != null && place.equals(other.place);
            var alike = !number.equals(other.number)
                    && (sameObligor || samePlace)
                    && Likeness.alike(Likeness.words(title), Likeness.words(other.title));
            return alike ? Optional.of(new Twin(other.number, other.title, sameObligor, samePlace)) : Optional.empty();
        }
    }
}
