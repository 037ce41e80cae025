package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.rimanakuy.commitment.AmendmentRow;
import org.rimanakuy.commitment.CommitmentSheet;

/** The words agreed since, below the literal ones; nothing where nobody agreed to any. */
final class AmendedWords extends Div {

    AmendedWords(CommitmentSheet sheet) {
        addClassName("amended-words");
        sheet.course().wordsNow().ifPresent(this::tell);
    }

    private void tell(AmendmentRow row) {
        var approval = new Paragraph(getTranslation("commitment.course.approved", row.approval(), row.approvedOn()));
        approval.addClassNames("soft", "small");
        add(
                new Paragraph(getTranslation("commitment.course.words-now")),
                new Quotation(row.wordsAfter().orElseThrow()),
                approval);
    }
}
