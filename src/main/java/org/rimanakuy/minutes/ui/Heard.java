package org.rimanakuy.minutes.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.minutes.Stance;
import org.rimanakuy.minutes.Typist;

/**
 * The answer to {@link Typed}.
 *
 * @param open whether these minutes can still be typed
 * @param outcomes one for each change, in their order
 * @param lines what changed since
 */
record Heard(boolean open, List<Outcome> outcomes, List<Shown> lines) {

    /**
     * @param stale whether somebody else changed the line meanwhile
     * @param refused why it cannot be, in words; empty where it is only to be sent again later
     * @param line as it is now, where it is on record
     */
    record Outcome(
            boolean ok,
            boolean stale,
            @Nullable String refused,
            @Nullable Shown line) {}

    /**
     * @param typist who else types in it now, and for how many more milliseconds at least
     * @param marks what stands beside its words: what was promised in it, what it lacks
     */
    record Shown(
            UUID id,
            String code,
            int version,
            long place,
            long change,
            boolean dropped,
            Typed.Words data,
            Map<UUID, Stance> stances,
            @Nullable String typist,
            long hold,
            List<String> marks) {

        static Shown of(LineRow line, UUID desk, List<String> marks) {
            return new Shown(
                    line.id().value(),
                    line.code(),
                    line.version(),
                    line.place(),
                    line.changeNumber(),
                    line.dropped(),
                    Typed.Words.of(line.data()),
                    line.stances().entrySet().stream()
                            .collect(Collectors.toMap(one -> one.getKey().value(), Map.Entry::getValue)),
                    line.typist()
                            .filter(typist -> !typist.desk().equals(desk))
                            .map(Typist::name)
                            .orElse(null),
                    Typist.HOLD.toMillis(),
                    marks);
        }
    }
}
