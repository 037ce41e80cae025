package org.rimanakuy.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rimanakuy.shared.PartyId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Mandates extends Repository<Mandate, UUID> {

    String ROW = """
            select new org.rimanakuy.party.MandateRow(m.id, m.version, m.party, p.name, m.capacity, m.office, m.from,
                m.until, m.source)
            from Mandate m join Person p on p.id = m.personId\s""";

    Mandate save(Mandate mandate);

    Optional<Mandate> findById(UUID id);

    @Query(ROW + "order by m.from.date, p.name, m.id")
    List<MandateRow> rows();

    @Query(ROW + "where m.party = :party order by m.from.date, p.name, m.id")
    List<MandateRow> rowsOf(PartyId party);

    /** Those whose known end has come and nobody was told of. */
    @Query("select m from Mandate m where m.endPending < :today order by m.endPending, m.id")
    List<Mandate> pendingBefore(LocalDate today);

    @Modifying
    @Query("delete from Mandate m where m.personId in (select p.id from Person p where p.example = true)")
    int deleteExamples();
}
