package org.rimanakuy.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Agreements extends Repository<Agreement, AgreementId> {

    /** What a list of something else shows of an agreement. */
    record Code(AgreementId id, String code, @Nullable LocalDate followedSince) {}

    @Query("select new org.rimanakuy.agreement.Agreements$Code(a.id, a.code, a.followedSince) from Agreement a")
    List<Code> codes();

    Agreement save(Agreement agreement);

    Optional<Agreement> findById(AgreementId id);

    List<Agreement> findByIdIn(Collection<AgreementId> ids);

    Optional<Agreement> findByCode(String code);

    @Query("select a from Agreement a order by a.signedOn.date desc, a.code")
    List<Agreement> latestFirst();

    @Modifying
    @NativeQuery("delete from agreement where example")
    int deleteExamples();
}
