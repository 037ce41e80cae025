package org.rimanakuy.commitment;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the parties themselves speak: each in its own voice, one after the other, and none over what it has not read.
 * "Fulfilled" stands only once a guarantor has found it.
 */
@Service
@Transactional
@PreAuthorize(Roles.IS_SIGNED_IN)
public class StatementService {

    private final Turn turn;
    private final Commitments commitments;
    private final Milestones milestones;
    private final Exhibits exhibits;
    private final DocumentService documents;
    private final Sides sides;
    private final PartyService parties;
    private final DisputeTerm disputeTerm;
    private final JournalService journal;
    private final CurrentUser currentUser;

    StatementService(
            Turn turn,
            Commitments commitments,
            Milestones milestones,
            Exhibits exhibits,
            DocumentService documents,
            Sides sides,
            PartyService parties,
            DisputeTerm disputeTerm,
            JournalService journal,
            CurrentUser currentUser) {
        this.turn = turn;
        this.commitments = commitments;
        this.milestones = milestones;
        this.exhibits = exhibits;
        this.documents = documents;
        this.sides = sides;
        this.parties = parties;
        this.disputeTerm = disputeTerm;
        this.journal = journal;
        this.currentUser = currentUser;
    }

    /** In which voices the person signed in may speak about it today; empty for one that has ended. */
    @Transactional(readOnly = true)
    public Set<Voice> voicesOf(CommitmentId id) {
        return voicesOf(List.of(id));
    }

    /** In which voices the person signed in may speak about at least one of them today. */
    @Transactional(readOnly = true)
    public Set<Voice> voicesOf(Collection<CommitmentId> ids) {
        var open = records(ids).stream()
                .filter(record -> record.ending().isEmpty())
                .toList();
        var speaker = currentUser.required();
        var voices = EnumSet.noneOf(Voice.class);
        for (var concerned : sides.of(open).values()) {
            for (var voice : Voice.values()) {
                if (concerned.refusal(voice, speaker).isEmpty()) {
                    voices.add(voice);
                }
            }
        }
        return Set.copyOf(voices);
    }

    private List<CommitmentRecord> records(Collection<CommitmentId> ids) {
        var found = commitments.findByIdIn(ids).stream().map(Commitment::record).toList();
        var known = found.stream().map(CommitmentRecord::id).collect(Collectors.toSet());
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw CommitmentRefusal.unknown(id);
        });
        return found;
    }

    /** Within how many working days a dispute about it that is opened today has to be answered. */
    @Transactional(readOnly = true)
    public int daysToAnswer(CommitmentId id) {
        return disputeTerm.days(commitments
                .findById(id)
                .orElseThrow(() -> CommitmentRefusal.unknown(id))
                .record()
                .data()
                .origin());
    }

    /** Who could be heard about it from paper, and in which voice. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.IS_SECRETARIAT)
    public List<Hearable> hearable(CommitmentId id) {
        return hearable(List.of(id));
    }

    /** Who could be heard from paper about at least one of them, and in which voice. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.IS_SECRETARIAT)
    public List<Hearable> hearable(Collection<CommitmentId> ids) {
        var names = parties.names();
        return sides.of(records(ids)).values().stream()
                .flatMap(concerned -> concerned.onPaper().entrySet().stream())
                .flatMap(side -> side.getValue().stream().map(party -> new Hearable(side.getKey(), names.row(party))))
                .distinct()
                .toList();
    }

    /** The promisor's word on how it stands; while a dispute is open, the answer to it. */
    @PreAuthorize(Roles.IS_DELEGATE)
    public void report(Speak said) {
        var commitment = turn.on(said.commitment(), said.seenVersion());
        hear(commitment, Heard.of(Voice.PROMISOR, speaker(commitment, Voice.PROMISOR)), said);
    }

    /** What a beneficiary sees. */
    @PreAuthorize(Roles.IS_DELEGATE)
    public void tell(Speak said) {
        var commitment = turn.on(said.commitment(), said.seenVersion());
        hear(commitment, Heard.of(Voice.COMMUNITY, speaker(commitment, Voice.COMMUNITY)), said);
    }

    /** A beneficiary contradicts the promisor's claim, or a finding of fulfilment; the promisor has to answer. */
    @PreAuthorize(Roles.IS_DELEGATE)
    public void dispute(Speak said) {
        var commitment = turn.on(said.commitment(), said.seenVersion());
        hear(commitment, Heard.disputing(speaker(commitment, Voice.COMMUNITY)), said);
    }

    /** What the guarantor found, with the reason in its words; while a dispute is open, the ruling on it. */
    @PreAuthorize(Roles.IS_GUARANTOR)
    public void find(Speak said) {
        var commitment = turn.on(said.commitment(), said.seenVersion());
        hear(commitment, Heard.of(Voice.GUARANTOR, speaker(commitment, Voice.GUARANTOR)), said);
    }

    /** What a party said on paper; the scan of it is required, and the record shows who typed it. */
    @PreAuthorize(Roles.IS_SECRETARIAT)
    public void sayFor(SpeakFor spoken) {
        var said = spoken.said();
        var commitment = turn.on(said.commitment(), said.seenVersion());
        sides.of(commitment.record())
                .refusalOnPaper(spoken.voice(), spoken.party())
                .ifPresent(refusal -> {
                    throw refusal;
                });
        if (said.evidence().isEmpty()) {
            throw VoiceRefusal.withoutPaper();
        }
        hear(commitment, new Heard(spoken.voice(), spoken.party(), spoken.disputes(), spoken.paper()), said);
    }

    /** @param paper the document that the secretariat copied it from; empty where an account of the party said it */
    private record Heard(
            Voice voice,
            PartyId party,
            boolean disputes,
            @Nullable String paper) {

        static Heard of(Voice voice, PartyId party) {
            return new Heard(voice, party, false, null);
        }

        static Heard disputing(PartyId party) {
            return new Heard(Voice.COMMUNITY, party, true, null);
        }
    }

    private PartyId speaker(Commitment commitment, Voice voice) {
        return sides.of(commitment.record()).mayHear(voice, currentUser.required());
    }

    private void hear(Commitment commitment, Heard heard, Speak said) {
        var before = commitment.record();
        var statement = new StatementData(
                heard.voice(),
                heard.party(),
                PartialDate.day(turn.today()),
                said.standing(),
                said.words(),
                said.fulfilledOn(),
                said.occurrence(),
                heard.disputes(),
                heard.paper(),
                said.milestone(),
                said.takesBack(),
                heard.paper() == null ? Manner.BY_ACCOUNT : Manner.FROM_PAPER,
                heard.disputes()
                        ? disputeTerm.endsAfter(turn.today(), before.data().origin())
                        : null);
        refuseWrongDates(before.data(), said);
        refuseUnknownMilestone(before.id(), said.milestone());
        statement.refuseAfter(before.statements());
        var examined = exhibits.examined(commitment, heard.voice(), said.examined());
        var act = statement.actAfter(before.statements());
        var id = commitment.hear(statement, turn.now());
        turn.touch(commitment);
        var files = documents.attach(said.evidence());
        commitments.flush();
        var details = new LinkedHashMap<String, String>();
        details.put("standing", "{commitment.standing." + statement.standing() + "}");
        if (statement.source() instanceof String paper) {
            details.put("onBehalf", paper);
        }
        details.putAll(exhibits.keep(id, files, examined));
        journal.record(Turn.about(act, commitment).forParty(heard.party()).with(details));
    }

    private void refuseUnknownMilestone(CommitmentId commitment, @Nullable UUID milestone) {
        if (milestone != null
                && milestones.of(commitment).stream()
                        .noneMatch(one -> one.id().equals(milestone) && !one.isDropped())) {
            throw VoiceRefusal.unknownMilestone();
        }
    }

    private void refuseWrongDates(CommitmentData data, Speak said) {
        var fulfilledOn = said.fulfilledOn();
        if (fulfilledOn != null && fulfilledOn.firstDay().isAfter(turn.today())) {
            throw VoiceRefusal.fulfilledLater();
        }
        var occurrence = said.occurrence();
        if (occurrence != null
                && !data.deadline().occurrencesUntilNext(turn.today()).contains(occurrence)) {
            throw VoiceRefusal.unknownOccurrence();
        }
    }
}
