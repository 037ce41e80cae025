package org.rimanakuy.place;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rimanakuy.shared.PlaceId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Populations extends Repository<PlacePopulation, UUID> {

    PlacePopulation save(PlacePopulation population);

    Optional<PlacePopulation> findById(UUID id);

    @Query("select p from PlacePopulation p order by p.place.value, p.year desc")
    List<PlacePopulation> all();

    List<PlacePopulation> findByPlaceOrderByYearDesc(PlaceId place);

    @Query("select count(p) > 0 from PlacePopulation p where p.place = :place and p.year = :year and p.id <> :but")
    boolean isTold(PlaceId place, int year, UUID but);
}
