package org.rimanakuy.minutes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rimanakuy.dialogue.SessionId;
import org.springframework.data.repository.Repository;

interface LineCorrections extends Repository<LineCorrection, UUID> {

    LineCorrection save(LineCorrection correction);

    Optional<LineCorrection> findById(UUID id);

    List<LineCorrection> findBySessionOrderByProposedAtAscIdAsc(SessionId session);
}
