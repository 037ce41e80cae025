package org.rimanakuy.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Holidays extends Repository<Holiday, UUID> {

    Holiday save(Holiday holiday);

    void delete(Holiday holiday);

    Optional<Holiday> findById(UUID id);

    boolean existsByDay(LocalDate day);

    List<Holiday> findAllByOrderByDayDesc();
}
