package org.rimanakuy.figure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface Figures extends Repository<Figure, FigureId> {

    Figure save(Figure figure);

    Optional<Figure> findById(FigureId id);

    Optional<Figure> findByCode(String code);

    List<Figure> findByCodeIn(Collection<String> codes);

    List<Figure> findAllByOrderByCode();

    @Modifying
    @NativeQuery("delete from figure where example")
    int deleteExamples();
}
