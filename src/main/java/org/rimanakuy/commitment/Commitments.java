package org.rimanakuy.commitment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.agreement.AgreementId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Commitments extends Repository<Commitment, CommitmentId> {

    Commitment save(Commitment commitment);

    Optional<Commitment> findById(CommitmentId id);

    Optional<Commitment> findByNumber(String number);

    List<Commitment> findByIdIn(Collection<CommitmentId> ids);

    List<Commitment> findByNumberIn(Collection<String> numbers);

    List<Commitment> findByNumberOrderGreaterThanOrderByNumberOrder(long order, Limit limit);

    /** Those that fall due again and again and have not ended. */
    @Query("""
            select c from Commitment c where c.deadline.kind = org.rimanakuy.commitment.Deadline.Kind.RECURRING
            and c.numberOrder > :order and c.ending.endedOn is null order by c.numberOrder""")
    List<Commitment> recurringAfter(long order, Limit limit);

    @Query("select c from Commitment c where c.origin.agreement = :agreement")
    List<Commitment> ofAgreement(AgreementId agreement);

    @Query("select distinct c from Commitment c left join fetch c.statements where c.id in :ids")
    List<Commitment> withStatements(Collection<CommitmentId> ids);

    /** Whether anything was agreed about it since it was made: another deadline or other words, a part of it, its end. */
    @Query("""
            select count(c) > 0 from Commitment c where c.id = :id
            and (exists (select 1 from Amendment a where a.commitment = c.id)
                or exists (select 1 from Milestone m where m.commitment = c.id)
                or exists (select 1 from EndProposal p where p.commitment = c.id))""")
    boolean isAgreedAbout(CommitmentId id);

    @Query("select max(c.numberOrder) from Commitment c where c.numberOrder > :from and c.numberOrder < :until")
    Optional<Long> lastOrderBetween(long from, long until);

    @Modifying
    @NativeQuery("delete from commitment where example")
    int deleteExamples();

    /** What refers to a statement by its identity alone can be written only once that statement is. */
    void flush();
}
