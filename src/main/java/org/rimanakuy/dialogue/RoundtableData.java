package org.rimanakuy.dialogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.Text;

/**
 * What is on record about a roundtable.
 *
 * @param agreement the agreement it was set up by or serves, where that is on record
 * @param legalInstrument what it stands on, in the words of the source, such as a ministerial resolution
 * @param parent the roundtable of which this is a subgroup
 * @param validUntil its first validity; renewals tell their own
 * @param followedSince the day from which this register follows it; silence about deadlines before is never a breach
 * @param seats people by delegation
 * @param escalation from the first step up
 * @param renewals in the order in which they were given, the one that holds last
 */
public record RoundtableData(
        String code,
        String name,
        @Nullable AgreementId agreement,
        @Nullable String legalInstrument,
        @Nullable RoundtableId parent,
        @Nullable PlaceId place,
        @Nullable PartialDate installedOn,
        @Nullable PartialDate validUntil,
        @Nullable LocalDate followedSince,
        QuorumRule quorum,
        Terms terms,
        List<Language> languages,
        List<Delegation> delegations,
        List<Seat> seats,
        List<Renewal> renewals,
        List<Escalation> escalation,
        @Nullable String note,
        @Nullable String source) {

    public RoundtableData {
        code = Text.required(code, Text.CODE);
        name = Text.required(name, Text.TITLE);
        legalInstrument = Text.optional(legalInstrument, Text.SOURCE);
        note = Text.optional(note, Text.NOTE);
        source = Text.optional(source, Text.SOURCE);
        languages = languages.stream().distinct().toList();
        delegations = List.copyOf(delegations);
        seats = List.copyOf(seats);
        renewals = List.copyOf(renewals);
        escalation = escalation.stream()
                .sorted(Comparator.comparingInt(Escalation::afterDays))
                .toList();
        if (installedOn != null && validUntil != null && validUntil.lastDay().isBefore(installedOn.firstDay())) {
            throw new InvalidInputRefusal("dialogue.refusal.ends-before", installedOn.iso(), validUntil.iso());
        }
        var sitting = new HashSet<>();
        for (var delegation : delegations) {
            if (!sitting.add(delegation.party())) {
                throw new InvalidInputRefusal("dialogue.refusal.party-twice");
            }
        }
        if (!seats.stream().allMatch(seat -> sitting.contains(seat.party()))) {
            throw new InvalidInputRefusal("dialogue.refusal.seat-without-delegation");
        }
    }

    /** Until when it is valid, by its latest renewal or, where it has none, by itself; empty where the record does not know. */
    public Optional<PartialDate> validity() {
        return Optional.ofNullable(
                renewals.isEmpty() ? validUntil : renewals.getLast().validUntil());
    }

    /** Whether its end has come on that day; without an end nobody can say. */
    public Validity validityOn(LocalDate day) {
        return validity()
                .map(end -> day.isAfter(end.lastDay()) ? Validity.ENDED : Validity.IN_FORCE)
                .orElse(Validity.UNKNOWN);
    }

    /** Whether it certainly stands that day: installed, and its end not yet come. */
    public boolean isInForce(LocalDate day) {
        return validityOn(day) == Validity.IN_FORCE && (installedOn == null || !day.isBefore(installedOn.firstDay()));
    }

    /** The people who sit for a party. */
    public List<Seat> seatsOf(PartyId party) {
        return seats.stream().filter(seat -> seat.party().equals(party)).toList();
    }

    /** The same with other people, renewals and steps. */
    public RoundtableData with(
            List<Delegation> delegations, List<Seat> seats, List<Renewal> renewals, List<Escalation> escalation) {
        return new RoundtableData(
                code,
                name,
                agreement,
                legalInstrument,
                parent,
                place,
                installedOn,
                validUntil,
                followedSince,
                quorum,
                terms,
                languages,
                delegations,
                seats,
                renewals,
                escalation,
                note,
                source);
    }

    /** Every address to write to, in the order of delegations and seats. */
    List<String> addresses() {
        return Stream.concat(
                        delegations.stream().map(Delegation::email),
                        seats.stream().map(Seat::email))
                .map(address -> Objects.requireNonNullElse(address, ""))
                .toList();
    }

    /** The same as everybody may see it. */
    RoundtableData withoutAddresses() {
        return with(
                delegations.stream().map(Delegation::withoutAddress).toList(),
                seats.stream().map(Seat::withoutAddress).toList(),
                renewals,
                escalation);
    }
}
