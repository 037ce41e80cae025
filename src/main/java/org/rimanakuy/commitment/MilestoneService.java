package org.rimanakuy.commitment;

import java.util.Map;
import java.util.UUID;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartialDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dated parts of a commitment, from which its progress is told. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class MilestoneService {

    private final Milestones milestones;
    private final Turn turn;
    private final JournalService journal;

    MilestoneService(Milestones milestones, Turn turn, JournalService journal) {
        this.milestones = milestones;
        this.turn = turn;
        this.journal = journal;
    }

    public void add(CommitmentId id, int seenVersion, MilestoneData data) {
        var commitment = turn.on(id, seenVersion);
        refuseBeforePromise(commitment, data.due());
        var position = milestones.of(id).size();
        milestones.save(new Milestone(id, position, data, turn.now()));
        turn.touch(commitment);
        journal.record(Turn.about("milestone-added", commitment)
                .with(Map.of("milestone", data.title() + " · " + data.due().iso())));
    }

    public void amend(CommitmentId id, int seenVersion, UUID milestone, MilestoneData data, String why) {
        var commitment = turn.on(id, seenVersion);
        refuseBeforePromise(commitment, data.due());
        var changes = find(id, milestone).amend(data);
        if (!changes.isEmpty()) {
            turn.touch(commitment);
            journal.record(
                    Turn.about("milestone-amended", commitment).because(why).with(changes));
        }
    }

    public void drop(DropMilestone dropped) {
        var commitment = turn.on(dropped.commitment(), dropped.seenVersion());
        var milestone = find(dropped.commitment(), dropped.milestone());
        milestone.drop(turn.today(), dropped.why());
        turn.touch(commitment);
        journal.record(Turn.about("milestone-dropped", commitment)
                .because(dropped.why())
                .with(Map.of("milestone", milestone.data().title())));
    }

    private Milestone find(CommitmentId commitment, UUID id) {
        return milestones
                .findById(id)
                .filter(milestone -> milestone.commitment().equals(commitment))
                .orElseThrow(MilestoneRefusal::unknown);
    }

    private static void refuseBeforePromise(Commitment commitment, PartialDate due) {
        var madeOn = commitment.data().madeOn();
        if (due.lastDay().isBefore(madeOn.firstDay())) {
            throw MilestoneRefusal.beforePromise(madeOn);
        }
    }
}
