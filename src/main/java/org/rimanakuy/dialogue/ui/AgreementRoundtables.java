package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.html.Section;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.ui.AgreementSection;
import org.rimanakuy.dialogue.RoundtableService;
import org.springframework.stereotype.Component;

/** On an agreement's page: the roundtables that it set up, or that serve it. */
@Component
class AgreementRoundtables implements AgreementSection {

    private final RoundtableService roundtables;
    private final RoundtableWords words;

    AgreementRoundtables(RoundtableService roundtables, RoundtableWords words) {
        this.roundtables = roundtables;
        this.words = words;
    }

    @Override
    public Section of(AgreementId agreement) {
        var about = roundtables.all().stream()
                .filter(roundtable -> agreement.equals(roundtable.data().agreement()))
                .toList();
        return new RoundtablesPart("dialogue.tables.of-agreement", about, words);
    }
}
