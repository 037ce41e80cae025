package org.rimanakuy.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.party.MandateData.Sex;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;

/**
 * What the secretariat notes about somebody who came; needs no account.
 *
 * @param sex where the person chose to say; serves counts by delegation and is never shown with the name
 * @param presences from when to when, in order of time; only the last may be open
 */
public record AttendeeData(
        PartyId party,
        String person,
        Capacity capacity,
        @Nullable Sex sex,
        List<Presence> presences) {

    public AttendeeData {
        person = Text.required(person, Text.TITLE);
        presences = List.copyOf(presences);
        Instant before = null;
        for (var index = 0; index < presences.size(); index++) {
            var presence = presences.get(index);
            if (before != null && presence.arrivedAt().isBefore(before)) {
                throw new InvalidInputRefusal("dialogue.refusal.presences-overlap");
            }
            before = presence.leftAt();
            if (before == null && index < presences.size() - 1) {
                throw new InvalidInputRefusal("dialogue.refusal.presences-overlap");
            }
        }
    }

    /** Somebody who came at that moment and is still there. */
    public static AttendeeData arriving(
            PartyId party, String person, Capacity capacity, @Nullable Sex sex, Instant at) {
        return new AttendeeData(party, person, capacity, sex, List.of(new Presence(at, null)));
    }

    AttendeeData withSex(@Nullable Sex said) {
        return new AttendeeData(party, person, capacity, said, presences);
    }

    static List<Presence> followed(List<Presence> before, Instant arrivedAgainAt) {
        var all = new ArrayList<>(before);
        all.add(new Presence(arrivedAgainAt, null));
        return all;
    }
}
