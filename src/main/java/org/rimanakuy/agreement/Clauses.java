package org.rimanakuy.agreement;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Clauses extends Repository<Clause, ClauseId> {

    String ROW = """
            select new org.rimanakuy.agreement.ClauseRow(c.id, c.version, c.agreement, c.number, c.heading, c.text,
                c.wording, c.language, c.source)
            from Clause c\s""";

    Clause save(Clause clause);

    Optional<Clause> findById(ClauseId id);

    Optional<Clause> findByAgreementAndNumber(AgreementId agreement, String number);

    @Query(ROW + "order by c.agreement.value, length(c.number), c.number")
    List<ClauseRow> rows();

    @Query(ROW + "where c.agreement = :agreement order by length(c.number), c.number")
    List<ClauseRow> rowsOf(AgreementId agreement);

    @Query(ROW + "where c.id = :id")
    Optional<ClauseRow> row(ClauseId id);
}
