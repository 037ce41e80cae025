package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.rimanakuy.commitment.PledgeGap;

/** Says what a promise in a line of minutes would lack, and that this will be seen. It stops nobody. */
final class GapsNotice extends Div {

    GapsNotice() {
        addClassName("debt-notice");
        getElement().setAttribute("role", "status");
    }

    GapsNotice(Set<PledgeGap> gaps) {
        addClassName("debt-notice");
        tell(gaps);
    }

    void tell(Set<PledgeGap> gaps) {
        removeAll();
        gaps.forEach(gap -> add(new Paragraph(CommitmentWords.here().of(gap))));
        setVisible(!gaps.isEmpty());
    }
}
