package org.rimanakuy.minutes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;

/**
 * Where the parties stand on one topic.
 *
 * @param topic as it was written last; empty for what belongs to no point of an agenda
 * @param parties in the order in which they last took a position
 * @param divergences the sessions in which some were for it and others against it or had a reservation, the latest first
 */
public record TopicPositions(Optional<String> topic, List<PartyPosition> parties, List<Divergence> divergences) {

    /** A session in which the parties were apart. */
    public record Divergence(SessionId session, String sessionCode, PartialDate heldOn) {}

    public TopicPositions {
        parties = List.copyOf(parties);
        divergences = List.copyOf(divergences);
    }

    public boolean diverges() {
        return !divergences.isEmpty();
    }

    public Optional<PartyPosition> of(PartyId party) {
        return parties.stream()
                .filter(position -> position.party().equals(party))
                .findFirst();
    }

    /**
     * @param latestFirst whatever positions were taken
     * @return topics with the latest divergence first, then those on which nobody was apart, in the order of their latest position
     */
    static List<TopicPositions> of(List<PositionTaken> latestFirst) {
        return latestFirst.stream()
                .collect(groupingBy(taken -> key(taken.topic()), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(TopicPositions::onOneTopic)
                .sorted(Comparator.comparing(
                        TopicPositions::latestDivergence, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private static TopicPositions onOneTopic(List<PositionTaken> taken) {
        var parties =
                taken.stream()
                        .collect(groupingBy(PositionTaken::party, LinkedHashMap::new, toList()))
                        .entrySet()
                        .stream()
                        .map(party -> new PartyPosition(party.getKey(), party.getValue()))
                        .toList();
        var divergences =
                taken.stream()
                        .collect(groupingBy(PositionTaken::session, LinkedHashMap::new, toList()))
                        .values()
                        .stream()
                        .filter(TopicPositions::apart)
                        .map(List::getFirst)
                        .map(one -> new Divergence(one.session(), one.sessionCode(), one.heldOn()))
                        .toList();
        return new TopicPositions(Optional.ofNullable(taken.getFirst().topic()), parties, divergences);
    }

    /** Whether some were for it and others not; a party with a reservation to what it is for is not apart from itself. */
    private static boolean apart(List<PositionTaken> inOneSession) {
        return inOneSession.stream()
                .filter(taken -> taken.standpoint() == Standpoint.FOR)
                .anyMatch(supporter -> inOneSession.stream()
                        .anyMatch(other ->
                                other.standpoint().objects() && !other.party().equals(supporter.party())));
    }

    private static @Nullable LocalDate latestDivergence(TopicPositions topic) {
        return topic.divergences.isEmpty()
                ? null
                : topic.divergences.getFirst().heldOn().lastDay();
    }

    /** Topics are typed anew in each session: accents and capitals make no difference. */
    private static String key(@Nullable String topic) {
        return topic == null
                ? ""
                : Normalizer.normalize(topic, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .strip();
    }
}
