package org.rimanakuy.fund;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.agreement.AgreementId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContributionEntries extends Repository<ContributionEntry, EntryId> {

    ContributionEntry save(ContributionEntry entry);

    Optional<ContributionEntry> findById(EntryId id);

    @Query("select e from ContributionEntry e where e.agreement in :agreements order by e.contributionYear, e.id.value")
    List<ContributionEntry> of(Collection<AgreementId> agreements);

    @Query("select count(e) from ContributionEntry e where e.agreement = :agreement")
    int count(AgreementId agreement);

    @Query("""
            select e from ContributionEntry e
            where e.kind = :kind and e.reverses is null
              and not exists (select 1 from ContributionEntry r where r.reverses = e.id)
            order by e.contributionYear, e.id.value""")
    List<ContributionEntry> standing(EntryKind kind);
}
