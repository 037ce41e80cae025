package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.rimanakuy.commitment.AmendmentService;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shell.Notices;
import org.springframework.stereotype.Component;

/** What may be agreed about a commitment, offered to whoever may record it, and brought to the record. */
@Component
class CourseActs {

    private final AmendmentService amendments;
    private final MilestoneActs milestones;
    private final EndingActs endings;
    private final Choices choices;
    private final DocumentService documents;
    private final CurrentUser currentUser;

    CourseActs(
            AmendmentService amendments,
            MilestoneActs milestones,
            EndingActs endings,
            Choices choices,
            DocumentService documents,
            CurrentUser currentUser) {
        this.amendments = amendments;
        this.milestones = milestones;
        this.endings = endings;
        this.choices = choices;
        this.documents = documents;
        this.currentUser = currentUser;
    }

    /** @param afterwards when something was recorded and the page must tell it */
    Div about(CommitmentSheet sheet, Runnable afterwards) {
        var acts = new Div();
        acts.addClassName("acts");
        var seen = sheet.commitment();
        var part = new Div(new CoursePart(sheet, documents), milestones.part(sheet, afterwards), acts);
        if (seen.ending().isPresent()) {
            return part;
        }
        if (currentUser.is(Role.SECRETARIAT)) {
            offerAmendments(acts, sheet, afterwards);
            acts.add(milestones.toAdd(seen, afterwards));
        }
        endings.offer(acts, sheet, afterwards);
        return part;
    }

    private void offerAmendments(Div acts, CommitmentSheet sheet, Runnable afterwards) {
        var seen = sheet.commitment();
        var deadline = seen.data().deadline();
        if (isWaiting(deadline)) {
            acts.add(act(
                    "commitment.condition.record",
                    () -> new MeetConditionForm(seen, documents).openToRecord(met -> {
                        amendments.meetCondition(met);
                        done("commitment.condition.recorded", afterwards);
                    })));
        } else {
            acts.add(
                    act(
                            "commitment.extension.record",
                            () -> MoveDeadlineForm.extension(seen, documents).openToRecord(moved -> {
                                amendments.extend(moved);
                                done("commitment.extension.recorded", afterwards);
                            })),
                    act(
                            "commitment.deadline-change.record",
                            () -> MoveDeadlineForm.change(seen, documents).openToRecord(moved -> {
                                amendments.amend(moved);
                                done("commitment.deadline-change.recorded", afterwards);
                            })));
        }
        acts.add(act(
                "commitment.words-change.record",
                () -> new AmendWordsForm(seen, documents).openToRecord(amended -> {
                    amendments.amendWords(amended);
                    done("commitment.words-change.recorded", afterwards);
                })));
        acts.add(toAmendResponsible(seen, afterwards));
    }

    private Button toAmendResponsible(CommitmentRecord seen, Runnable afterwards) {
        return act(
                "commitment.responsible-change.record",
                () -> new AmendResponsibleForm(seen, choices, documents).openToRecord(amended -> {
                    amendments.amendResponsible(amended);
                    done("commitment.responsible-change.recorded", afterwards);
                }));
    }

    private static boolean isWaiting(Deadline deadline) {
        return deadline.kind() == Deadline.Kind.CONDITIONAL
                && Optional.ofNullable(deadline.conditionMetOn()).isEmpty();
    }

    static Button act(String key, Runnable opening) {
        var button = new Button(I18NProvider.translate(key), clicked -> opening.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    static void done(String key, Runnable afterwards) {
        Notices.done(key);
        afterwards.run();
    }
}
