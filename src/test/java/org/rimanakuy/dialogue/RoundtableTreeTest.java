package org.rimanakuy.dialogue;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoundtableTreeTest {

    private final RoundtableId table = RoundtableId.next();
    private final RoundtableId subgroup = RoundtableId.next();
    private final RoundtableTree tree = new RoundtableTree(List.of(
            new RoundtableTree.Place(table, "MT-1", null), new RoundtableTree.Place(subgroup, "MT-1-A", table)));

    @Test
    void a_table_has_as_many_subgroups_as_it_wants() {
        assertThatCode(() -> tree.put(RoundtableId.next(), SampleTables.subgroup("MT-1-B", table)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_subgroup_of_a_subgroup_is_refused() {
        assertThatExceptionOfType(RoundtableRefusal.class)
                .isThrownBy(() -> tree.put(RoundtableId.next(), SampleTables.subgroup("MT-1-A-1", subgroup)));
    }

    @Test
    void a_table_is_not_its_own_subgroup() {
        assertThatExceptionOfType(RoundtableRefusal.class)
                .isThrownBy(() -> tree.put(table, SampleTables.subgroup("MT-1", table)));
    }

    @Test
    void a_table_with_subgroups_becomes_no_subgroup() {
        var other = RoundtableId.next();
        tree.put(other, SampleTables.table("MT-2"));
        assertThatExceptionOfType(RoundtableRefusal.class)
                .isThrownBy(() -> tree.put(table, SampleTables.subgroup("MT-1", other)));
    }

    @Test
    void a_subgroup_of_nothing_on_record_is_refused() {
        assertThatExceptionOfType(RoundtableRefusal.class)
                .isThrownBy(() -> tree.put(RoundtableId.next(), SampleTables.subgroup("MT-3-A", RoundtableId.next())));
    }

    @Test
    void a_table_keeps_its_own_code_when_corrected() {
        assertThatCode(() -> tree.put(table, SampleTables.table("MT-1"))).doesNotThrowAnyException();
    }
}
