package org.rimanakuy.license;

import java.util.List;
import java.util.Optional;
import org.rimanakuy.perception.RoundResult;
import org.rimanakuy.shared.PlaceId;

/**
 * What people said where a circle is: a reading of its own.
 *
 * @param rounds published by the day, the latest first
 * @param community whose own answers are told apart; empty for a circle that is none
 */
public record Asked(List<RoundResult> rounds, Optional<PlaceId> community) {

    public Asked {
        rounds = List.copyOf(rounds);
    }

    public Optional<RoundResult> latest() {
        return rounds.stream().findFirst();
    }

    public Optional<RoundResult> before() {
        return rounds.stream().skip(1).findFirst();
    }
}
