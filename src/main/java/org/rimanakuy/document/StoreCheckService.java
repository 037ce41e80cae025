package org.rimanakuy.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.rimanakuy.security.Roles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares the files that lie in the store with those that the register knows. */
@Service
@PreAuthorize(Roles.IS_ADMINISTRATOR)
public class StoreCheckService {

    private static final Logger LOG = LoggerFactory.getLogger(StoreCheckService.class);

    /** Whoever is still writing what a file belongs to has this long. */
    private static final Duration HELD = Duration.ofDays(7);

    private final Documents documents;
    private final DocumentStore store;
    private final Clock clock;

    StoreCheckService(Documents documents, DocumentStore store, Clock clock) {
        this.documents = documents;
        this.store = store;
        this.clock = clock;
    }

    /**
     * @param orphans files that no row names: what was left by a process that died while it kept them
     * @param missing rows whose file is gone
     */
    public record Findings(int documents, List<UUID> orphans, List<UUID> missing) {

        public boolean isSound() {
            return orphans.isEmpty() && missing.isEmpty();
        }
    }

    @Transactional(readOnly = true)
    public Findings check() {
        try (var named = documents.identities();
                var lying = store.all()) {
            var missing = new HashSet<UUID>();
            named.forEach(missing::add);
            var known = missing.size();
            var orphans = lying.filter(file -> !missing.remove(file)).sorted().toList();
            var findings =
                    new Findings(known, orphans, missing.stream().sorted().toList());
            if (!findings.isSound()) {
                LOG.warn("Files without a row: {}; rows without a file: {}", findings.orphans(), findings.missing());
            }
            return findings;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Removes what was sent long ago and became part of nothing. @return how many */
    @Transactional
    public int removeAbandoned() {
        var abandoned = documents.heldSince(Instant.now(clock).minus(HELD));
        documents.deleteAll(abandoned);
        try {
            for (var one : abandoned) {
                store.remove(one.id().value());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return abandoned.size();
    }
}
