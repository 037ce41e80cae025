package org.rimanakuy.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.rimanakuy.document.LostFile.Fault;
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
    private final List<WhereNamed> modules;
    private final Clock clock;

    StoreCheckService(Documents documents, DocumentStore store, List<WhereNamed> modules, Clock clock) {
        this.documents = documents;
        this.store = store;
        this.modules = List.copyOf(modules);
        this.clock = clock;
    }

    /**
     * @param documents how many the register knows
     * @param orphans names of files that no row names: what was left by a process that died while it kept them, or what
     *     somebody else put there
     * @param lost rows whose file is gone or another one
     */
    public record Findings(int documents, List<String> orphans, List<LostFile> lost) {

        public boolean isSound() {
            return orphans.isEmpty() && lost.isEmpty();
        }
    }

    /** Whether every file is there. */
    @Transactional(readOnly = true)
    public Findings check() {
        return check(false);
    }

    /** Reads every file, which takes its time, and compares what it holds with the hash on record. */
    @Transactional(readOnly = true)
    public Findings checkContents() {
        return check(true);
    }

    private Findings check(boolean contents) {
        var lying = new HashMap<DocumentStore.Piece, String>();
        var orphans = new ArrayList<String>();
        try (var kept = documents.kept();
                var all = store.all()) {
            all.forEach(one ->
                    one.piece().ifPresentOrElse(piece -> lying.put(piece, one.name()), () -> orphans.add(one.name())));
            var lost = new ArrayList<LostFile>();
            var known = new AtomicInteger();
            kept.forEach(file -> {
                known.incrementAndGet();
                fault(file, lying, contents)
                        .ifPresent(fault -> lost.add(new LostFile(file.id(), file.name(), fault, Optional.empty())));
            });
            orphans.addAll(lying.values());
            var findings = new Findings(known.get(), orphans.stream().sorted().toList(), named(lost));
            if (!findings.isSound()) {
                LOG.warn("Files without a row: {}; rows without their file: {}", findings.orphans(), findings.lost());
            }
            return findings;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @param lying what is left over once it is asked for each row */
    private Optional<Fault> fault(KeptFile file, Map<DocumentStore.Piece, String> lying, boolean contents) {
        var document = file.id().value();
        var whole = lying.remove(new DocumentStore.Piece(document, DocumentStore.Part.WHOLE)) != null;
        var small =
                !file.thumbnail() || lying.remove(new DocumentStore.Piece(document, DocumentStore.Part.SMALL)) != null;
        if (!whole) {
            return Optional.of(Fault.MISSING);
        }
        if (contents && !hashNow(document).equals(file.sha256())) {
            return Optional.of(Fault.CHANGED);
        }
        return small ? Optional.empty() : Optional.of(Fault.SMALL_MISSING);
    }

    private String hashNow(UUID document) {
        try (var content = store.open(document, DocumentStore.Part.WHOLE)) {
            return Prepared.hash(content);
        } catch (IOException unreadable) {
            LOG.warn("Cannot read {}", document, unreadable);
            return "";
        }
    }

    private List<LostFile> named(List<LostFile> lost) {
        var ids = lost.stream().map(LostFile::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var numbers = new HashMap<DocumentId, String>();
        modules.forEach(module -> numbers.putAll(module.whereNamed(ids)));
        return lost.stream()
                .map(one -> one.namedIn(Optional.ofNullable(numbers.get(one.id()))))
                .toList();
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
