package org.rimanakuy.commitment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a commitment ends unfulfilled: proposed with a ground and a source, and not before those it was made to were heard or had their time. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class EndingService {

    private final EndProposals proposals;
    private final EndViews views;
    private final Commitments commitments;
    private final Turn turn;
    private final DocumentService documents;
    private final JournalService journal;
    private final CurrentUser currentUser;
    private final int daysForViews;

    EndingService(
            EndProposals proposals,
            EndViews views,
            Commitments commitments,
            Turn turn,
            DocumentService documents,
            JournalService journal,
            CurrentUser currentUser,
            @Value("${rimanakuy.end-view-days:15}") int daysForViews) {
        this.proposals = proposals;
        this.views = views;
        this.commitments = commitments;
        this.turn = turn;
        this.documents = documents;
        this.journal = journal;
        this.currentUser = currentUser;
        this.daysForViews = daysForViews;
    }

    public void propose(ProposeEnd proposed) {
        var commitment = turn.on(proposed.commitment(), proposed.seenVersion());
        if (proposals
                .latest(commitment.id())
                .filter(before -> row(before).isOpen())
                .isPresent()) {
            throw EndingRefusal.alreadyProposed(commitment.number());
        }
        refuseReplacement(commitment, proposed.terms().replacedBy());
        proposals.save(new EndProposal(proposed, turn.today(), daysForViews));
        turn.touch(commitment);
        var details = new LinkedHashMap<String, String>();
        details.put("ended", "{commitment.ended." + proposed.terms().ended() + "}");
        details.put("approval", proposed.terms().approval());
        details.put("source", proposed.terms().source());
        journal.record(Turn.about("end-proposed", commitment)
                .because(proposed.terms().ground())
                .with(details));
    }

    /** What the party of whoever is signed in says to it. */
    @PreAuthorize(Roles.IS_DELEGATE)
    public void say(GiveEndView given) {
        var commitment = turn.on(given.commitment());
        var party = currentUser.required().party();
        hear(commitment, party.orElseThrow(() -> EndingRefusal.noBeneficiary(commitment.number())), given);
    }

    /** What a beneficiary said on paper; the scan of it is required. */
    public void sayFor(GiveEndView given) {
        if (given.scan() == null) {
            throw VoiceRefusal.withoutPaper();
        }
        hear(turn.on(given.commitment()), Objects.requireNonNull(given.onBehalfOf()), given);
    }

    public void carryOut(CommitmentId id, int seenVersion) {
        var commitment = turn.on(id, seenVersion);
        var proposal = open(commitment);
        var row = row(proposal);
        if (!row.mayBeCarried(commitment.data().beneficiaries(), turn.today())) {
            throw EndingRefusal.viewsUntil(row.viewsUntil());
        }
        var terms = row.terms();
        refuseReplacement(commitment, terms.replacedBy());
        var ground = terms.byWhom() + " · " + terms.approval() + " · " + terms.ground();
        commitment.end(new Ending(terms.ended(), turn.today(), ground, terms.replacedBy()));
        proposal.settle(EndOutcome.CARRIED, turn.today(), null);
        journal.record(Turn.about("commitment-ended", commitment)
                .because(terms.ground())
                .with(Map.of("approval", terms.approval())));
    }

    public void drop(DropEnd dropped) {
        var commitment = turn.on(dropped.commitment(), dropped.seenVersion());
        open(commitment).settle(EndOutcome.DROPPED, turn.today(), dropped.why());
        turn.touch(commitment);
        journal.record(Turn.about("end-dropped", commitment).because(dropped.why()));
    }

    private void hear(Commitment commitment, PartyId party, GiveEndView given) {
        var proposal = open(commitment);
        if (!commitment.data().beneficiaries().contains(party)) {
            throw EndingRefusal.noBeneficiary(commitment.number());
        }
        if (row(proposal).hasViewOf(party)) {
            throw EndingRefusal.alreadySaid();
        }
        var files = documents.attach(Optional.ofNullable(given.scan()).stream().toList());
        views.save(new EndView(proposal.id(), party, given, turn.today()));
        turn.touch(commitment);
        var act = Turn.about(given.agrees() ? "end-agreed-to" : "end-objected-to", commitment)
                .forParty(party)
                .because(given.words());
        journal.record(given.source() == null ? act : act.with(onBehalf(given.source(), files)));
    }

    private static Map<String, String> onBehalf(String source, List<DocumentRow> files) {
        var details = new LinkedHashMap<String, String>();
        details.put("onBehalf", source);
        files.forEach(file -> details.put("evidence", file.nameAndHash()));
        return details;
    }

    private EndProposal open(Commitment commitment) {
        return proposals
                .latest(commitment.id())
                .filter(proposal -> row(proposal).isOpen())
                .orElseThrow(() -> EndingRefusal.notProposed(commitment.number()));
    }

    private EndProposalRow row(EndProposal proposal) {
        return proposal.row(proposals.views(proposal.id()), Map.of());
    }

    private void refuseReplacement(Commitment commitment, @Nullable String by) {
        if (by == null) {
            return;
        }
        if (by.equals(commitment.number())) {
            throw EndingRefusal.byItself();
        }
        var other = commitments.findByNumber(by).orElseThrow(() -> EndingRefusal.byUnknown(by));
        if (other.record().ending().isPresent()) {
            throw EndingRefusal.byEnded(by);
        }
    }
}
