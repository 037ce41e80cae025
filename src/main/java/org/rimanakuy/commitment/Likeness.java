package org.rimanakuy.commitment;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How much two titles say the same, by the words that carry meaning: without accents, endings and little words. */
public final class Likeness {

    private static final int SHORTEST = 4;
    private static final int STEM = 6;

    /** Two of three words of the shorter title must be in the other. */
    private static final int SHARED = 2;

    private static final int OF = 3;

    /** Words of four letters and more that titles have in common whatever they are about. */
    private static final Set<String> LITTLE = Set.of(
            "para", "como", "cada", "ante", "entre", "desde", "hasta", "hacia", "segun", "sobre", "todo", "toda",
            "todos", "todas", "este", "esta", "estos", "estas", "otro", "otra", "otros", "otras", "sera", "seran",
            "with", "from", "that", "this", "these", "those", "their", "each", "into", "will", "shall");

    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})(es|[aeo]?s|[aeo])$");

    private Likeness() {}

    /** The beginnings of the words that carry meaning; a number counts as a word. */
    public static Set<String> words(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST || isNumber(word))
                .filter(word -> !LITTLE.contains(word))
                .map(word -> ENDING.matcher(word).replaceFirst(""))
                .map(word -> word.length() > STEM ? word.substring(0, STEM) : word)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isNumber(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isDigit);
    }

    public static Set<String> shared(Set<String> one, Set<String> other) {
        var shared = new TreeSet<>(one);
        shared.retainAll(other);
        return shared;
    }

    public static boolean alike(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (one.equals(other)) {
            return true;
        }
        var shared = shared(one, other).size();
        return shared >= SHARED && shared * OF >= Math.min(one.size(), other.size()) * SHARED;
    }
}
