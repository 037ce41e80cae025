package org.rimanakuy.portal;

import java.util.List;
import java.util.Optional;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.subscription.NamedTopic;
import org.rimanakuy.subscription.Rhythm;

/**
 * The form by which one asks to be told.
 *
 * @param topic of what; empty where that is still to be chosen
 * @param address and the next two are what was typed
 * @param possible whether letters go at all
 */
record NoticesPage(
        Optional<NamedTopic> topic,
        String address,
        Rhythm rhythm,
        Language told,
        Optional<Refusal> refusal,
        boolean possible) {

    /** In which letters are written. */
    static final List<Language> LANGUAGES = List.of(Language.ES, Language.EN);

    public List<Language> languages() {
        return LANGUAGES;
    }

    public Rhythm[] rhythms() {
        return Rhythm.values();
    }
}
