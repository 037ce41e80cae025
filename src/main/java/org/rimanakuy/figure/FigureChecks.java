package org.rimanakuy.figure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface FigureChecks extends Repository<FigureCheck, FigureId> {

    FigureCheck save(FigureCheck check);

    Optional<FigureCheck> findById(FigureId id);

    Optional<FigureCheck> findByCode(String code);

    List<FigureCheck> findByCodeIn(Collection<String> codes);

    List<FigureCheck> findAllByOrderByCode();

    @Modifying
    @NativeQuery("delete from figure_check where example")
    int deleteExamples();
}
