package org.rimanakuy.party;

import java.util.List;
import java.util.Optional;
import org.rimanakuy.shared.PartyId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Parties extends Repository<Party, PartyId> {

    String ROW = """
            select new org.rimanakuy.party.PartyRow(p.id, p.version, p.code, p.name, p.shortName, p.kind, p.place,
                p.note, p.source, p.example)
            from Party p\s""";

    Party save(Party party);

    Optional<Party> findById(PartyId id);

    Optional<Party> findByCode(String code);

    @Query(ROW + "order by p.name, p.code")
    List<PartyRow> rows();

    @Query(ROW + "where p.id = :id")
    Optional<PartyRow> row(PartyId id);

    @Modifying
    @Query("delete from Party p where p.example = true")
    int deleteExamples();
}
