package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rimanakuy.dialogue.Quorum;
import org.rimanakuy.shared.PartyId;
import org.springframework.modulith.NamedInterface;

/** Whether there is a quorum, in words that can be read out: how many delegations, and which are missing. */
@NamedInterface("sections")
public final class QuorumLine extends Paragraph {

    private final transient Function<PartyId, String> names;

    /** @param names the name people use for a party */
    public QuorumLine(Quorum quorum, Function<PartyId, String> names) {
        this.names = names;
        show(quorum);
    }

    /** Says it anew; what did not change is left alone, so that nothing is read aloud twice. */
    public void show(Quorum quorum) {
        setClassName("quorum " + className(quorum));
        var said = words(quorum);
        if (!said.equals(getText())) {
            setText(said);
        }
    }

    private static String className(Quorum quorum) {
        if (!quorum.isDefined()) {
            return "quorum-unknown";
        }
        return quorum.isReached() ? "quorum-reached" : "quorum-lost";
    }

    private String words(Quorum quorum) {
        var there = quorum.present().size();
        var said = quorum.needed() == null
                ? getTranslation("dialogue.quorum.unknown", there, quorum.members())
                : getTranslation(
                        quorum.isReached() ? "dialogue.quorum.reached" : "dialogue.quorum.lost",
                        there,
                        quorum.members(),
                        quorum.needed());
        if (!quorum.absent().isEmpty()) {
            said += " " + named("dialogue.quorum.absent", quorum.absent());
        }
        if (!quorum.missing().isEmpty()) {
            said += " " + named("dialogue.quorum.missing", quorum.missing());
        }
        return said;
    }

    private String named(String key, List<PartyId> parties) {
        return getTranslation(key, parties.size(), parties.stream().map(names).collect(Collectors.joining(", ")));
    }
}
