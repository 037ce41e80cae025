package org.rimanakuy.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoundtableTreeTest {

    private final RoundtableId table = RoundtableId.next();
    private final RoundtableId subgroup = RoundtableId.next();
    private final RoundtableTree tree = new RoundtableTree(List.of(
            new RoundtableTree.Place(table, "MT-1", null, false),
            new RoundtableTree.Place(subgroup, "MT-1-A", table, false)));

    @Test
    void a_table_has_as_many_subgroups_as_it_wants() {
        assertThatCode(() -> tree.put(RoundtableId.next(), SampleTables.subgroup("MT-1-B", table), false))
                .doesNotThrowAnyException();
    }

    @Test
    void a_subgroup_of_a_subgroup_is_refused() {
        assertThatExceptionOfType(RoundtableRefusal.class)
                .isThrownBy(() -> tree.put(RoundtableId.next(), SampleTables.subgroup("MT-1-A-1", subgroup), false));
    }

    @Test
    void a_table_is_not_its_own_subgroup() {
        assertThatExceptionOfType(RoundtableRefusal.class)
                .isThrownBy(() -> tree.put(table, SampleTables.subgroup("MT-1", table), false));
    }

    @Test
    void a_table_with_subgroups_becomes_no_subgroup() {
        var other = RoundtableId.next();
        tree.put(other, SampleTables.table("MT-2"), false);
        assertThatExceptionOfType(RoundtableRefusal.class)
                .isThrownBy(() -> tree.put(table, SampleTables.subgroup("MT-1", other), false));
    }

    @Test
    void a_subgroup_of_nothing_on_record_is_refused() {
        assertThatExceptionOfType(RoundtableRefusal.class)
                .isThrownBy(() ->
                        tree.put(RoundtableId.next(), SampleTables.subgroup("MT-3-A", RoundtableId.next()), false));
    }

    @Test
    void a_table_keeps_its_own_code_when_corrected() {
        assertThatCode(() -> tree.put(table, SampleTables.table("MT-1"), false)).doesNotThrowAnyException();
    }

    @Test
    void a_subgroup_of_a_training_table_is_for_training_too() {
        var practice = RoundtableId.next();
        var group = RoundtableId.next();
        var both = new RoundtableTree(List.of(new RoundtableTree.Place(practice, "EJ-1", null, true)));
        both.put(group, SampleTables.subgroup("EJ-1-A", practice), false);
        assertThat(both.isExample(group)).isTrue();
    }

    @Test
    void a_real_table_does_not_move_under_a_training_table() {
        var practice = RoundtableId.next();
        var real = RoundtableId.next();
        var both = new RoundtableTree(List.of(
                new RoundtableTree.Place(practice, "EJ-1", null, true),
                new RoundtableTree.Place(real, "MT-1", null, false)));
        assertThatExceptionOfType(RoundtableRefusal.class)
                .isThrownBy(() -> both.put(real, SampleTables.subgroup("MT-1", practice), false));
    }
}
