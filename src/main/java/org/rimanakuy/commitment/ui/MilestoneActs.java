package org.rimanakuy.commitment.ui;

import static org.rimanakuy.commitment.ui.CourseActs.act;
import static org.rimanakuy.commitment.ui.CourseActs.done;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.MilestoneData;
import org.rimanakuy.commitment.MilestoneRow;
import org.rimanakuy.commitment.MilestoneService;
import org.rimanakuy.commitment.SheetService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.shell.Seen;
import org.springframework.stereotype.Component;

/** Adding, amending and dropping milestones, offered to the secretariat while the commitment has not ended. */
@Component
class MilestoneActs {

    private final MilestoneService milestones;
    private final SheetService sheets;
    private final CurrentUser currentUser;

    MilestoneActs(MilestoneService milestones, SheetService sheets, CurrentUser currentUser) {
        this.milestones = milestones;
        this.sheets = sheets;
        this.currentUser = currentUser;
    }

    MilestonesPart part(CommitmentSheet sheet, Runnable afterwards) {
        var seen = sheet.commitment();
        var may = currentUser.is(Role.SECRETARIAT) && seen.ending().isEmpty();
        return new MilestonesPart(
                sheet, row -> may && !row.isDropped() ? on(row, sheet.commitment(), afterwards) : List.of());
    }

    Button toAdd(CommitmentRecord seen, Runnable afterwards) {
        return act(
                "commitment.milestone.record",
                () -> new MilestoneForm().openToRecord(data -> {
                    milestones.add(seen.id(), seen.version(), data);
                    done("commitment.milestone.recorded", afterwards);
                }));
    }

    private List<Button> on(MilestoneRow row, CommitmentRecord seen, Runnable afterwards) {
        return List.of(
                act(
                        "commitment.milestone.amend",
                        () -> new MilestoneForm().openToCorrect(() -> now(row, seen), (version, data, why) -> {
                            milestones.amend(seen.id(), version, row.id(), data, why);
                            done("commitment.milestone.amended", afterwards);
                        })),
                act(
                        "commitment.milestone.drop",
                        () -> new DropMilestoneForm(seen, row.id()).openToRecord(dropped -> {
                            milestones.drop(dropped);
                            done("commitment.milestone-drop.recorded", afterwards);
                        })));
    }

    private Seen<MilestoneData> now(MilestoneRow row, CommitmentRecord seen) {
        var sheet = sheets.sheet(seen.number()).orElseThrow();
        var data = sheet.milestones().stream()
                .filter(one -> one.id().equals(row.id()))
                .map(MilestoneRow::data)
                .findFirst()
                .orElse(row.data());
        return new Seen<>(sheet.commitment().version(), data);
    }
}
