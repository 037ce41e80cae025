package org.rimanakuy.dialogue;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Roundtables extends Repository<Roundtable, RoundtableId> {

    Roundtable save(Roundtable roundtable);

    Optional<Roundtable> findById(RoundtableId id);

    Optional<Roundtable> findByCode(String code);

    @Query("select r from Roundtable r order by r.installedOn.date desc, r.code")
    List<Roundtable> latestFirst();

    @Query(
            "select new org.rimanakuy.dialogue.RoundtableTree$Place(r.id, r.code, r.parent, r.example) from Roundtable r")
    List<RoundtableTree.Place> places();

    /** Subgroups before their tables. */
    @Modifying
    @NativeQuery("delete from roundtable where example order by parent_id is null")
    int deleteExamples();
}
