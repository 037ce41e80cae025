package org.rimanakuy.notice;

import java.util.List;
import java.util.stream.Stream;
import org.rimanakuy.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The languages of letters, which are those of who gets them and not of who is signed in. */
@Component
public class Phrasebook {

    private final MessageSource messages;

    Phrasebook(MessageSource messages) {
        this.messages = messages;
    }

    public Phrases in(Language language) {
        return new Phrases(messages, language);
    }

    /**
     * Spanish, followed by those of the wanted languages into which letters of this kind were translated.
     *
     * @param phrase key of a phrase without arguments that every translation of the letter has
     */
    public List<Phrases> in(List<Language> wanted, String phrase) {
        var spanish = in(Language.ES);
        var others = wanted.stream()
                .filter(language -> language != Language.ES)
                .map(this::in)
                .filter(other -> !other.say(phrase).equals(spanish.say(phrase)));
        return Stream.concat(Stream.of(spanish), others).toList();
    }
}
