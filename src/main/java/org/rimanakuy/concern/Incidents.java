package org.rimanakuy.concern;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.shared.PlaceId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Incidents extends Repository<Incident, IncidentId> {

    Incident save(Incident incident);

    Optional<Incident> findById(IncidentId id);

    Optional<Incident> findByNumber(String number);

    List<Incident> findByNumberIn(Collection<String> numbers);

    @Query("select i from Incident i order by i.occurredFrom.date desc, i.number desc")
    List<Incident> latest(Limit limit);

    @Query("select i from Incident i where i.number > :number order by i.number")
    List<Incident> after(String number, Limit limit);

    @Query("select i from Incident i where i.place in :places and i.occurredFrom.date <= :day"
            + " order by i.occurredFrom.date desc, i.number desc")
    List<Incident> at(Collection<PlaceId> places, LocalDate day, Limit limit);

    @Query("select i from Incident i where not i.example and i.occurredFrom.date <= :day"
            + " order by i.occurredFrom.date desc, i.number desc")
    List<Incident> until(LocalDate day, Limit limit);

    @Query("select count(i) from Incident i")
    int count();

    @Query("select coalesce(max(i.number), '') from Incident i where i.number like concat('IN-', :year, '-%')")
    String last(String year);

    @Modifying
    @NativeQuery("delete from incident where example")
    int deleteExamples();
}
