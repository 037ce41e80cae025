package org.rimanakuy.overdue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.rimanakuy.commitment.CommitmentId;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.overdue.Escalations.Mark;
import org.rimanakuy.overdue.Escalations.Taken;
import org.rimanakuy.overdue.Ladder.Rung;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.shared.Changes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes each step of each ladder once, whichever server gets to it: a step, its letters and its line in the journal come on
 * record together, one server after the other.
 */
@Component
class Ascent {

    private static final int AT_ONCE = 50;

    private final Escalations escalations;
    private final StepLetters letters;
    private final RoundtableService roundtables;
    private final JournalService journal;
    private final SystemActs system;
    private final TransactionTemplate transaction;

    Ascent(
            Escalations escalations,
            StepLetters letters,
            RoundtableService roundtables,
            JournalService journal,
            SystemActs system,
            PlatformTransactionManager transactions) {
        this.escalations = escalations;
        this.letters = letters;
        this.roundtables = roundtables;
        this.journal = journal;
        this.system = system;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Takes every step whose day has come. Call it after the sweep, which says what is overdue. */
    void until(LocalDate today) {
        system.as("rimanakuy", Role.SECRETARIAT, () -> {
            roundtables.all().stream()
                    .filter(table -> !table.data().escalation().isEmpty())
                    .forEach(table -> climb(table, today));
            return true;
        });
    }

    private void climb(RoundtableRow table, LocalDate today) {
        var after = Mark.START;
        while (true) {
            var from = after;
            var page = transaction.execute(status -> climb(table, today, from));
            if (page == null || page.isEmpty()) {
                return;
            }
            var last = page.getLast();
            after = new Mark(last.due(), last.commitment());
        }
    }

    private List<Climber> climb(RoundtableRow table, LocalDate today, Mark after) {
        journal.takeTurn();
        var page = escalations.climbers(table.id(), today, after, AT_ONCE);
        var taken = escalations.taken(page.stream().map(Climber::commitment).toList());
        var ladder = new Ladder(table.data().escalation());
        for (var climber : page) {
            ladder.reached(climber.due(), climber.base(), today).stream()
                    .filter(rung -> !taken.contains(new Taken(climber.commitment(), climber.base(), rung.position())))
                    .forEach(rung -> take(climber, table, rung, today));
        }
        return page;
    }

    private void take(Climber climber, RoundtableRow table, Rung rung, LocalDate today) {
        var told = letters.post(climber, table, rung.step(), today);
        escalations.take(climber, table.id(), rung, today, told);
        var details = new LinkedHashMap<String, String>();
        details.put("step", "{" + Changes.key(rung.step().step()) + "}");
        if (rung.step().body() instanceof String body) {
            details.put("body", body);
        }
        details.put("letters", Integer.toString(told.letters()));
        details.put("unreached", Integer.toString(told.byHand().size()));
        journal.record(Act.of("commitment-escalated")
                .on("commitment", climber.commitment(), climber.number())
                .with(details));
    }

    /** An answer, another deadline or an end stops what was climbed until then. */
    void stopAnswered(CommitmentId commitment, LocalDate today) {
        escalations.stopAnswered(commitment.value(), today);
    }
}
