package org.rimanakuy.notice;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Roles;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the letters, for the secretariat alone: they hold addresses. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class LetterService {

    private static final String KIND = "letter";
    private static final int LATEST = 500;

    private final OutgoingLetters letters;
    private final Rounds rounds;
    private final MailServer server;
    private final JournalService journal;

    LetterService(OutgoingLetters letters, Rounds rounds, MailServer server, JournalService journal) {
        this.letters = letters;
        this.rounds = rounds;
        this.server = server;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public MailState mail() {
        return server.state();
    }

    /** Latest first. @param state empty for all */
    @Transactional(readOnly = true)
    public List<LetterRow> page(Optional<LetterState> state, int page, int size) {
        Pageable part = PageRequest.of(page, size);
        return state.map(one -> letters.latest(one, part)).orElseGet(() -> letters.latest(part));
    }

    /** How many letters are in each state; one for every state. */
    @Transactional(readOnly = true)
    public Map<LetterState, Long> counts() {
        var counts = new EnumMap<LetterState, Long>(LetterState.class);
        for (var state : LetterState.values()) {
            counts.put(state, 0L);
        }
        letters.counts().forEach(count -> counts.put(count.state(), count.letters()));
        return counts;
    }

    /** The latest letters about one thing, such as a session, newest first. */
    @Transactional(readOnly = true)
    public List<LetterRow> about(UUID subject) {
        return letters.about(subject, PageRequest.ofSize(LATEST));
    }

    /** Tries a letter that waits or was given up at once, and for another two days. */
    public void sendAgain(LetterId id, int seenVersion) {
        var letter = letters.lock(id).orElseThrow(LetterRefusal::unknown).atVersion(seenVersion);
        letter.sendAgain();
        rounds.addAgain(id);
        journal.record(Act.of("letter-sent-again").on(KIND, id.value(), letter.title()));
    }
}
