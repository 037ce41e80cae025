package org.rimanakuy.commitment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.Speaker;
import org.rimanakuy.shared.PartyId;

/**
 * How the parties stand to one commitment on one day, and so who may speak about it in which voice.
 *
 * @param obligor who answers that day for what {@code promisor} promised
 * @param guarantors those of its agreement and of its roundtable; its follow-up body where neither names one
 * @param interested whoever promises, receives, signs or executes anything in its agreement, and whoever succeeded one of them
 */
record Concerned(
        PartyId promisor,
        PartyId obligor,
        Set<PartyId> beneficiaries,
        Set<PartyId> guarantors,
        Set<PartyId> interested) {

    Concerned {
        beneficiaries = Set.copyOf(beneficiaries);
        guarantors = Set.copyOf(guarantors);
        interested = Set.copyOf(interested);
    }

    /** The party in whose name this person speaks in that voice. */
    PartyId mayHear(Voice voice, Speaker speaker) {
        refusal(voice, speaker).ifPresent(refusal -> {
            throw refusal;
        });
        return speaker.party().orElseThrow(VoiceRefusal::speaksForNobody);
    }

    /** Who may be heard from its paper, voice by voice. */
    Map<Voice, List<PartyId>> onPaper() {
        var sides =
                Map.of(Voice.PROMISOR, Set.of(obligor), Voice.COMMUNITY, beneficiaries, Voice.GUARANTOR, guarantors);
        var heard = new EnumMap<Voice, List<PartyId>>(Voice.class);
        sides.forEach((voice, side) -> heard.put(
                voice,
                side.stream()
                        .filter(party -> refusalOnPaper(voice, party).isEmpty())
                        .toList()));
        return heard;
    }

    /** Whether that party may be heard in that voice from its paper, as a person who speaks for it might. */
    Optional<VoiceRefusal> refusalOnPaper(Voice voice, PartyId party) {
        var role = voice == Voice.GUARANTOR ? Role.GUARANTOR : Role.DELEGATE;
        return refusal(voice, new Speaker(party.value(), "", Set.of(role), Optional.of(party)));
    }

    Optional<VoiceRefusal> refusal(Voice voice, Speaker speaker) {
        var party = speaker.party();
        if (party.isEmpty() || speaker.is(Role.ADMINISTRATOR)) {
            return Optional.of(VoiceRefusal.speaksForNobody());
        }
        return switch (voice) {
            case PROMISOR -> refusalOfReport(speaker, party.get());
            case COMMUNITY -> refusalOfTestimony(speaker, party.get());
            case GUARANTOR -> refusalOfFinding(speaker, party.get());
            case OTHER -> Optional.of(VoiceRefusal.noVoiceOfAccounts());
        };
    }

    private Optional<VoiceRefusal> refusalOfReport(Speaker speaker, PartyId party) {
        if (!speaker.is(Role.DELEGATE)) {
            return Optional.of(VoiceRefusal.notADelegate());
        }
        if (party.equals(obligor)) {
            return Optional.empty();
        }
        return Optional.of(party.equals(promisor) ? VoiceRefusal.answersNoMore() : VoiceRefusal.notTheObligor());
    }

    private Optional<VoiceRefusal> refusalOfTestimony(Speaker speaker, PartyId party) {
        if (!speaker.is(Role.DELEGATE)) {
            return Optional.of(VoiceRefusal.notADelegate());
        }
        if (party.equals(obligor) || party.equals(promisor)) {
            return Optional.of(VoiceRefusal.promisorIsNotTheCommunity());
        }
        return beneficiaries.contains(party) ? Optional.empty() : Optional.of(VoiceRefusal.notABeneficiary());
    }

    private Optional<VoiceRefusal> refusalOfFinding(Speaker speaker, PartyId party) {
        if (!speaker.is(Role.GUARANTOR)) {
            return Optional.of(VoiceRefusal.notAGuarantor());
        }
        var partial = party.equals(obligor) || party.equals(promisor) || beneficiaries.contains(party);
        if (partial || interested.contains(party)) {
            return Optional.of(VoiceRefusal.guarantorIsParty());
        }
        return guarantors.contains(party) ? Optional.empty() : Optional.of(VoiceRefusal.notItsGuarantor());
    }
}
