package org.rimanakuy.party;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Successions extends Repository<Succession, UUID> {

    Succession save(Succession succession);

    Optional<Succession> findById(UUID id);

    @Query("""
            select new org.rimanakuy.party.SuccessionRow(s.id, s.version, s.predecessor, s.successor, s.effectiveOn,
                s.basis, s.source, s.example)
            from Succession s order by s.effectiveOn.date, s.id""")
    List<SuccessionRow> rows();

    @Modifying
    @Query("delete from Succession s where s.example = true")
    int deleteExamples();
}
