package org.rimanakuy.place;

import java.util.List;
import java.util.Optional;
import org.rimanakuy.shared.PlaceId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Places extends Repository<Place, PlaceId> {

    Place save(Place place);

    Optional<Place> findById(PlaceId id);

    Optional<Place> findByCode(String code);

    @Query("""
            select new org.rimanakuy.place.PlaceRow(p.id, p.version, p.code, p.name, p.level, p.parent, p.setting,
                p.latitude, p.longitude, p.source, p.example)
            from Place p order by p.level, p.name, p.code""")
    List<PlaceRow> rows();

    @Modifying
    @Query("delete from Place p where p.example = true and p.level = :level")
    int deleteExamples(PlaceLevel level);
}
