package org.rimanakuy.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody types to search, as MariaDB's full text in boolean mode understands it: each word must occur,
 * beginning as typed, whatever its accents (docs/decisions/0009).
 */
public record SoughtWords(String typed) {

    /** The words that MariaDB's full-text index leaves out; asking for one would find nothing. */
    private static final Set<String> NOT_INDEXED = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "und", "was", "what", "when", "where",
            "who", "will", "with", "www");

    private static final int SHORTEST_WORD = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’]+");
    private static final Pattern QUOTES = Pattern.compile("^['’]+|['’]+$");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** @return what {@code match … against (… in boolean mode)} takes; empty when the index knows none of the words */
    public Optional<String> inBooleanMode() {
        var indexed = indexed();
        return indexed.isEmpty()
                ? Optional.empty()
                : Optional.of(indexed.stream().map(word -> "+" + word + "*").collect(Collectors.joining(" ")));
    }

    /** @return what {@code like} takes, to find the text as it was typed anywhere within another */
    public String anywhere() {
        return "%" + literally() + "%";
    }

    /** The text for {@code like}, with nothing in it that stands for anything else. */
    public String literally() {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** Whether a word of a text is one that was sought. */
    public boolean meets(String word) {
        var plain = plain(word);
        var indexed = indexed();
        return indexed.isEmpty()
                ? words().stream().anyMatch(sought -> plain.contains(plain(sought)))
                : indexed.stream().anyMatch(sought -> plain.startsWith(plain(sought)));
    }

    private List<String> indexed() {
        return words().stream()
                .filter(word -> word.length() >= SHORTEST_WORD)
                .filter(word -> !NOT_INDEXED.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private List<String> words() {
        return Arrays.stream(BETWEEN_WORDS.split(typed))
                .map(word -> QUOTES.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** As the database compares: without accents, the tilde of the ñ among them, and without capitals. */
    private static String plain(String word) {
        return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
