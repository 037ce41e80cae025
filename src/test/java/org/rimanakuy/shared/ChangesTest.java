package org.rimanakuy.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangesTest {

    record Part(String inner, int other) implements Composite {}

    record Whole(String name, @Nullable Precision precision, List<String> several, Part part) {}

    private final Whole before = new Whole("uno", Precision.DAY, List.of("a", "b"), new Part("x", 1));

    @Test
    void the_same_twice_differs_in_nothing() {
        assertThat(Changes.between(before, new Whole("uno", Precision.DAY, List.of("a", "b"), new Part("x", 1))))
                .isEmpty();
    }

    @Test
    void only_what_differs_is_told_and_parts_one_by_one() {
        assertThat(Changes.between(before, new Whole("dos", Precision.DAY, List.of("a"), new Part("y", 1))))
                .containsExactly(
                        java.util.Map.entry("name", "uno → dos"),
                        java.util.Map.entry("several", "a; b → a"),
                        java.util.Map.entry("inner", "x → y"));
    }

    @Test
    void a_constant_stands_as_its_message_key_and_nothing_as_empty() {
        assertThat(Changes.between(before, new Whole("uno", null, List.of("a", "b"), new Part("x", 1))))
                .containsEntry("precision", "{shared.precision.DAY} → ∅");
    }

    @Test
    void identities_are_told_by_their_names() {
        var changes = Changes.between(new Part("id-1", 1), new Part("id-2", 1), value -> "Minera " + value);
        assertThat(changes).containsEntry("inner", "Minera id-1 → Minera id-2");
    }
}
