package org.rimanakuy.minutes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.dialogue.SessionId;
import org.springframework.data.repository.Repository;

interface Lines extends Repository<Line, LineId> {

    Line save(Line line);

    Optional<Line> findById(LineId id);

    Optional<Line> findByCode(String code);

    List<Line> findByCodeIn(Collection<String> codes);

    List<Line> findBySessionAndDroppedFalseOrderByPlace(SessionId session);

    List<Line> findBySessionAndChangeNumberGreaterThanOrderByPlace(SessionId session, long change);
}
