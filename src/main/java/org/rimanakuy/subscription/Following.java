package org.rimanakuy.subscription;

import java.util.List;
import java.util.Optional;
import org.rimanakuy.shared.Language;

/**
 * What somebody is told of, and how.
 *
 * @param address to which letters go, with its middle hidden for whoever only has the link; empty for nobody's
 * @param stopped whether letters did not arrive there, so that none are written
 */
public record Following(
        Optional<String> address, boolean stopped, Language language, Rhythm rhythm, List<NamedTopic> topics) {

    static final Following NOTHING = new Following(Optional.empty(), false, Language.ES, Rhythm.DAILY, List.of());

    Following withHiddenAddress() {
        return new Following(address.map(Following::hidden), stopped, language, rhythm, topics);
    }

    private static String hidden(String address) {
        var at = address.lastIndexOf('@');
        return address.charAt(0) + "…" + address.substring(at);
    }
}
