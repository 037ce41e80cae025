package org.rimanakuy.commitment.ui;

import static org.rimanakuy.commitment.ui.CourseActs.act;
import static org.rimanakuy.commitment.ui.CourseActs.done;

import com.vaadin.flow.component.html.Div;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.EndProposalRow;
import org.rimanakuy.commitment.EndingService;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shell.Confirm;
import org.rimanakuy.shell.Notices;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The steps to an end, each offered to whoever may take it now. */
@Component
class EndingActs {

    private final EndingService endings;
    private final DocumentService documents;
    private final CurrentUser currentUser;

    EndingActs(EndingService endings, DocumentService documents, CurrentUser currentUser) {
        this.endings = endings;
        this.documents = documents;
        this.currentUser = currentUser;
    }

    void offer(Div acts, CommitmentSheet sheet, Runnable afterwards) {
        var open = sheet.endProposal().filter(EndProposalRow::isOpen);
        if (currentUser.is(Role.SECRETARIAT)) {
            open.ifPresentOrElse(
                    proposal -> offerToSettle(acts, proposal, sheet, afterwards),
                    () -> offerToPropose(acts, sheet.commitment(), afterwards));
        }
        if (currentUser.is(Role.DELEGATE)) {
            open.filter(proposal -> mayBeHeard(proposal, sheet))
                    .ifPresent(proposal -> acts.add(act(
                            "commitment.end-view.own",
                            () -> EndViewForm.own(sheet.commitment().id(), documents)
                                    .openToRecord(given -> {
                                        endings.say(given);
                                        done("commitment.end-view.recorded", afterwards);
                                    }))));
        }
    }

    private void offerToPropose(Div acts, CommitmentRecord seen, Runnable afterwards) {
        acts.add(act(
                "commitment.end.record",
                () -> new EndProposalForm(seen).openToRecord(proposed -> {
                    endings.propose(proposed);
                    done("commitment.end.recorded", afterwards);
                })));
    }

    private void offerToSettle(Div acts, EndProposalRow proposal, CommitmentSheet sheet, Runnable afterwards) {
        var seen = sheet.commitment();
        var notHeard = sheet.beneficiaries().stream()
                .filter(party -> !proposal.hasViewOf(party.id()))
                .toList();
        if (!notHeard.isEmpty()) {
            acts.add(act(
                    "commitment.end-view.record",
                    () -> EndViewForm.onBehalf(seen.id(), notHeard, documents).openToRecord(given -> {
                        endings.sayFor(given);
                        done("commitment.end-view.recorded", afterwards);
                    })));
        }
        acts.add(
                act(
                        "commitment.end-carry.act",
                        () -> Confirm.ask(
                                "commitment.end-carry",
                                () -> carryOut(seen, afterwards),
                                seen.number().toString())),
                act(
                        "commitment.end-drop.record",
                        () -> new DropEndForm(seen).openToRecord(dropped -> {
                            endings.drop(dropped);
                            done("commitment.end-drop.recorded", afterwards);
                        })));
    }

    private void carryOut(CommitmentRecord seen, Runnable afterwards) {
        try {
            endings.carryOut(seen.id(), seen.version());
            done("commitment.end-carry.recorded", afterwards);
        } catch (OptimisticLockingFailureException stale) {
            Notices.refused("shared.refusal.stale");
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
    }

    private boolean mayBeHeard(EndProposalRow proposal, CommitmentSheet sheet) {
        return currentUser
                .required()
                .party()
                .filter(sheet.commitment().data().beneficiaries()::contains)
                .filter(party -> !proposal.hasViewOf(party))
                .isPresent();
    }
}
