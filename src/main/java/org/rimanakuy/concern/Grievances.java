package org.rimanakuy.concern;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Grievances extends Repository<Grievance, UUID> {

    Grievance save(Grievance grievance);

    Optional<Grievance> findById(UUID id);

    Optional<Grievance> findByNumber(String number);

    @Query("select g from Grievance g order by g.receivedOn desc, g.number desc")
    List<Grievance> latest(Limit limit);

    @Query("select g from Grievance g where g.consent order by g.receivedOn desc, g.number desc")
    List<Grievance> consented(Limit limit);

    @Query("select coalesce(max(g.number), '') from Grievance g where g.number like concat('QJ-', :year, '-%')")
    String last(String year);

    /** Those brought at a place of practice, against a party of practice, or about what it promised for practice. */
    @Modifying
    @NativeQuery("delete from grievance where place_id in (select place_id from place where example)"
            + " or addressee_id in (select party_id from party where example)"
            + " or about in (select number from commitment where example)")
    int deleteExamples();
}
