package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.rimanakuy.commitment.AmendmentKind;
import org.rimanakuy.commitment.AmendmentRow;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.Schedule;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.ui.EvidenceList;
import org.rimanakuy.shell.Facts;

/** What was agreed about a promise since it was made, and how it would stand had nothing been. */
final class CoursePart extends Div {

    private final CommitmentWords words = CommitmentWords.here();
    private final transient DocumentService documents;

    CoursePart(CommitmentSheet sheet, DocumentService documents) {
        this.documents = documents;
        addClassName("course");
        sheet.course()
                .endProposals()
                .reversed()
                .forEach(proposal -> add(new EndProposalPart(proposal, sheet, documents)));
        if (sheet.amendments().isEmpty()) {
            var nothing = new Paragraph(getTranslation("commitment.course.unchanged"));
            nothing.addClassName("soft");
            add(nothing);
            return;
        }
        var facts = new Facts()
                .with(
                        getTranslation("commitment.course.extensions"),
                        getTranslation(
                                "commitment.course.extension-count",
                                sheet.course().extensions()));
        sheet.originalSchedule()
                .ifPresent(schedule -> facts.with(getTranslation("commitment.course.original"), told(schedule)));
        var list = new OrderedList();
        list.addClassName("amendments");
        sheet.amendments().forEach(row -> list.add(item(row)));
        add(facts, list);
    }

    private Div told(Schedule schedule) {
        return new Div(StatusMark.of(schedule), new Paragraph(words.reason(schedule)));
    }

    private ListItem item(AmendmentRow row) {
        var approved =
                row.kind() == AmendmentKind.CONDITION ? "commitment.course.read-in" : "commitment.course.approved";
        var approval = new Paragraph(getTranslation(approved, row.approval(), row.approvedOn()));
        approval.addClassNames("soft", "small");
        var item = new ListItem(
                new Paragraph(what(row)),
                new Paragraph(getTranslation("commitment.course.why", row.reason())),
                approval);
        row.document().ifPresent(scan -> item.add(new EvidenceList(List.of(scan), documents)));
        return item;
    }

    private String what(AmendmentRow row) {
        return switch (row.kind()) {
            case DEADLINE -> deadline(row);
            case WORDS -> getTranslation("commitment.course.words");
            case CONDITION -> getTranslation("commitment.course.condition", row.approvedOn());
            case RESPONSIBLE ->
                getTranslation(
                        "commitment.course.responsible",
                        row.responsibleAfter().orElseThrow().spokenName());
        };
    }

    private String deadline(AmendmentRow row) {
        var after = row.dueAfter().orElseThrow();
        return row.dueBefore()
                .map(before -> getTranslation(
                        row.isExtension() ? "commitment.course.extended" : "commitment.course.moved", before, after))
                .orElseGet(() -> getTranslation("commitment.course.agreed", after));
    }
}
