package org.rimanakuy.project;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Projects extends Repository<Project, ProjectId> {

    Project save(Project project);

    Optional<Project> findById(ProjectId id);

    Optional<Project> findByNumber(String number);

    List<Project> findByNumberIn(Collection<String> numbers);

    List<Project> findByIdIn(Collection<ProjectId> ids);

    @Query("select p from Project p where p.codes.cui in :codes or p.codes.snip in :codes")
    List<Project> byNationalCodes(Collection<String> codes);

    List<Project> findByNumberOrderGreaterThanOrderByNumberOrder(long order, Limit limit);

    @Query(
            "select coalesce(max(p.numberOrder), 0) from Project p where p.numberOrder >= :from and p.numberOrder < :until")
    long last(long from, long until);

    @Query("select p from Project p where :commitment member of p.commitments order by p.numberOrder")
    List<Project> ofCommitment(String commitment);

    @Modifying
    @NativeQuery("delete from project where example")
    int deleteExamples();
}
