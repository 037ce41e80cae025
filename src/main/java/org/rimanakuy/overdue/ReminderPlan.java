package org.rimanakuy.overdue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rimanakuy.dialogue.Addressees;
import org.rimanakuy.notice.Recipient;
import org.rimanakuy.shared.PartyId;

/**
 * Who is reminded of what: one letter for each address, whatever number of commitments it is about. Pure.
 *
 * @param letters in the order in which the commitments stand
 * @param unreached who has the move and no address: to be told by telephone or on paper
 * @param recent who was reminded not long ago, and is left in peace
 * @param unasked commitments of which no party has the move, or that belong to the training record
 */
public record ReminderPlan(
        List<OneLetter> letters, List<Unreached> unreached, List<Recent> recent, List<Waited> unasked) {

    /** How many days nobody is reminded of the same commitment again. */
    public static final int DAYS_OF_PEACE = 7;

    public record OneLetter(PartyId party, Recipient recipient, List<Waited> about) {}

    public record Unreached(PartyId party, String name, List<Waited> about) {}

    /** What was said by letter: to a party about a commitment. */
    public record Pair(UUID commitment, PartyId party) {}

    public record Recent(PartyId party, Waited about, LocalDate on) {}

    public ReminderPlan {
        letters = List.copyOf(letters);
        unreached = List.copyOf(unreached);
        recent = List.copyOf(recent);
        unasked = List.copyOf(unasked);
    }

    /** @param last when each was reminded last */
    static ReminderPlan of(
            List<Waited> chosen,
            Map<PartyId, Addressees> addresses,
            Map<Pair, LocalDate> last,
            java.util.function.Function<PartyId, String> names,
            LocalDate today) {
        var unasked = chosen.stream()
                .filter(one -> one.example() || one.parties().isEmpty())
                .toList();
        var recent = new ArrayList<Recent>();
        var asked = new LinkedHashMap<PartyId, List<Waited>>();
        for (var one : chosen) {
            if (!unasked.contains(one)) {
                for (var party : one.parties()) {
                    var on = last.get(new Pair(one.commitment(), party));
                    if (on != null && on.isAfter(today.minusDays(DAYS_OF_PEACE))) {
                        recent.add(new Recent(party, one, on));
                    } else {
                        asked.computeIfAbsent(party, any -> new ArrayList<>()).add(one);
                    }
                }
            }
        }
        var letters = new ArrayList<OneLetter>();
        var unreached = new ArrayList<Unreached>();
        asked.forEach((party, about) -> {
            var at = addresses.get(party);
            if (at != null) {
                at.reached().forEach(recipient -> letters.add(new OneLetter(party, recipient, about)));
                at.unreached().forEach(name -> unreached.add(new Unreached(party, name, about)));
            }
            if (at == null || (at.reached().isEmpty() && at.unreached().isEmpty())) {
                unreached.add(new Unreached(party, names.apply(party), about));
            }
        });
        return new ReminderPlan(letters, unreached, recent, unasked);
    }

    /** Whether there is anybody to write to. */
    public boolean isWorthSending() {
        return !letters.isEmpty();
    }
}
