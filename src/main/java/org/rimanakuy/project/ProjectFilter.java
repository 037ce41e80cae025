package org.rimanakuy.project;

import java.util.Optional;
import java.util.Set;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;

/**
 * Which works to look for; every part that is there must hold.
 *
 * @param words words of the name, a number, or a national code
 * @param places empty for everywhere, else any of these
 */
public record ProjectFilter(
        Optional<String> words,
        Optional<PartyId> executor,
        Optional<BudgetFunction> function,
        Optional<Stage> stage,
        Set<PlaceId> places) {

    /** The longest search, in characters. */
    public static final int WORDS = 200;

    public static final ProjectFilter ALL =
            new ProjectFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
}
