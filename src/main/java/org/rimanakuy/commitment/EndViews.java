package org.rimanakuy.commitment;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EndViews extends Repository<EndView, UUID> {

    EndView save(EndView view);
}
