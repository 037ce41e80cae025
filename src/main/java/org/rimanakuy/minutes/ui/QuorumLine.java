package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.rimanakuy.dialogue.Quorum;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.shared.PartyId;

/** Says whether there is a quorum in the room now; said again, aloud too, when that changes. */
final class QuorumLine extends Paragraph {

    private final transient PartyNames names;

    QuorumLine(PartyNames names) {
        this.names = names;
        addClassName("quorum");
        getElement().setAttribute("role", "status");
    }

    void show(Quorum quorum) {
        var sentence = sentence(quorum);
        setClassName("is-lacking", quorum.isDefined() && !quorum.isReached());
        if (!sentence.equals(getText())) {
            setText(sentence);
        }
    }

    private String sentence(Quorum quorum) {
        if (!quorum.isDefined()) {
            return getTranslation(
                    "minutes.live.quorum.undefined", quorum.present().size(), quorum.members());
        }
        return getTranslation(
                quorum.isReached() ? "minutes.live.quorum.reached" : "minutes.live.quorum.lacking",
                quorum.present().size(),
                quorum.members(),
                quorum.needed(),
                quorum.absent().size(),
                spoken(quorum.absent()));
    }

    private String spoken(List<PartyId> parties) {
        return parties.stream().map(names::of).collect(Collectors.joining(", "));
    }
}
