package org.rimanakuy.minutes.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.minutes.Consent;
import org.rimanakuy.minutes.LineData;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.Text;

/**
 * What the editor says and what can be chosen in it, in the language of whoever types.
 *
 * @param words by the last part of their key; a {@code #} in them stands for a number or a name
 * @param keys a sentence for each key on the keyboard
 */
record EditorWords(
        String session,
        Language language,
        Map<String, String> words,
        List<String> keys,
        List<Choice<LineKind>> kinds,
        Map<Consent, String> consents,
        List<Choice<UUID>> items,
        List<Choice<UUID>> parties,
        int deepest,
        int longest) {

    private static final int KEYS = 12;
    private static final List<String> WORDS = List.of(
            "saved",
            "saving",
            "decide",
            "back",
            "offline-none",
            "offline-one",
            "offline-many",
            "needs-connection",
            "lines",
            "line",
            "more",
            "types",
            "speaker",
            "settles",
            "addendum",
            "against",
            "no-item",
            "no-party",
            "conflict",
            "conflict-mine",
            "conflict-theirs",
            "dropped",
            "leave",
            "help",
            "close",
            "below",
            "as-item",
            "choose-kind",
            "choose-party",
            "choose-act",
            "choose-nothing",
            "act-kind",
            "act-party",
            "act-positions",
            "act-acts",
            "act-below",
            "act-moveUp",
            "act-moveDown",
            "act-indent",
            "act-outdent",
            "act-drop");

    /** @param hint more to find it by, such as a code */
    record Choice<T>(T id, String label, String hint) {}

    static EditorWords of(String session, Language language, List<AgendaItemRow> items, List<PartyRow> parties) {
        return new EditorWords(
                session,
                language,
                WORDS.stream().collect(Collectors.toMap(Function.identity(), word -> said(word, "#"))),
                IntStream.rangeClosed(1, KEYS)
                        .mapToObj(key -> said("key." + key))
                        .toList(),
                Arrays.stream(LineKind.values())
                        .map(kind -> new Choice<>(kind, I18NProvider.translate(Changes.key(kind)), ""))
                        .toList(),
                Arrays.stream(Consent.values())
                        .collect(Collectors.toMap(
                                Function.identity(), consent -> I18NProvider.translate(Changes.key(consent)))),
                items.stream()
                        .map(item -> new Choice<>(item.id().value(), item.title(), ""))
                        .toList(),
                parties.stream()
                        .map(party -> new Choice<>(party.id().value(), party.spokenName(), party.code()))
                        .toList(),
                LineData.DEEPEST,
                Text.LONG);
    }

    private static String said(String key, Object... arguments) {
        return I18NProvider.translate("minutes.live." + key, arguments);
    }
}
