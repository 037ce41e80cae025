package org.rimanakuy.progress;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rimanakuy.commitment.Voice;

/**
 * All that was said of how far a work is along.
 *
 * @param told what is said for the latest date first and, for one date, what was recorded last
 */
public record Progress(List<ProgressRow> told) {

    /** Another's published view stands beside the three voices and is never counted as one of them. */
    public static final Set<Voice> COUNTED = EnumSet.of(Voice.PROMISOR, Voice.COMMUNITY, Voice.GUARANTOR);

    /** @param inOrderOfRecording the oldest first */
    static Progress of(List<ProgressRow> inOrderOfRecording) {
        var byDate = Comparator.comparing((ProgressRow row) -> row.data().asOf().lastDay());
        return new Progress(inOrderOfRecording.stream().sorted(byDate).toList().reversed());
    }

    /** How many reports there are: what a form saw, for nothing else can change. */
    public int version() {
        return told.size();
    }

    /** Those to be shown side by side: the three, though they be silent, and others where they spoke. */
    public Set<Voice> voices() {
        return of(Voice.OTHER).isEmpty() ? COUNTED : EnumSet.allOf(Voice.class);
    }

    /** The latest first. */
    public List<ProgressRow> of(Voice voice) {
        return told.stream().filter(row -> row.data().voice() == voice).toList();
    }

    public Optional<ProgressRow> latest(Voice voice) {
        return of(voice).stream().findFirst();
    }

    /** @return by how many points of a hundred the latest words of the three voices differ; empty while fewer than two spoke */
    public Optional<BigDecimal> apart() {
        var said = COUNTED.stream()
                .flatMap(voice -> latest(voice).stream())
                .map(row -> row.data().percent())
                .toList();
        return said.size() < 2
                ? Optional.empty()
                : Optional.of(said.stream()
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                        .subtract(said.stream().min(Comparator.naturalOrder()).orElseThrow()));
    }

    /** Whether the same voice had said more of an earlier date: works do not shrink, so somebody was wrong. */
    public boolean isLessThanBefore(ProgressRow row) {
        return earlier(row)
                .anyMatch(before -> before.data().percent().compareTo(row.data().percent()) > 0);
    }

    private Stream<ProgressRow> earlier(ProgressRow row) {
        var said = of(row.data().voice());
        return said.subList(said.indexOf(row) + 1, said.size()).stream();
    }
}
