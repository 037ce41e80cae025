package org.rimanakuy.dialogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The roundtables. Reading is for anyone, but for the addresses in them; recording is for the secretariat. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class RoundtableService {

    static final String KIND = "roundtable";

    private final Roundtables roundtables;
    private final RoundtableNaming naming;
    private final JournalService journal;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    RoundtableService(
            Roundtables roundtables,
            RoundtableNaming naming,
            JournalService journal,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.roundtables = roundtables;
        this.naming = naming;
        this.journal = journal;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** Every roundtable and subgroup, latest installed first; a province has dozens. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<RoundtableRow> all() {
        return roundtables.latestFirst().stream().map(this::seen).toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Map<RoundtableId, RoundtableRow> byId() {
        return all().stream().collect(Collectors.toMap(RoundtableRow::id, row -> row));
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Optional<RoundtableRow> find(RoundtableId id) {
        return roundtables.findById(id).map(this::seen);
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Optional<RoundtableRow> byCode(String code) {
        return roundtables.findByCode(code).map(this::seen);
    }

    public RoundtableId record(RoundtableData data) {
        var id = RoundtableId.next();
        recordAll(List.of(new NewRoundtable(id, data)), false);
        return id;
    }

    /** Puts tables on record before their subgroups, in whatever order they come. */
    public void recordAll(Collection<NewRoundtable> added, boolean example) {
        var tree = new RoundtableTree(roundtables.places());
        var tablesFirst = added.stream()
                .sorted(Comparator.comparing(roundtable -> roundtable.data().parent() != null))
                .toList();
        for (var roundtable : tablesFirst) {
            tree.put(roundtable.id(), roundtable.data(), example);
            roundtables.save(new Roundtable(roundtable.id(), roundtable.data(), tree.isExample(roundtable.id())));
        }
        journal.recordAll(tablesFirst.stream()
                .map(roundtable -> about(Act.of("roundtable-recorded"), roundtable.id(), roundtable.data()))
                .toList());
    }

    public void correct(RoundtableId id, int seenVersion, RoundtableData data, String why) {
        var roundtable = roundtables.findById(id).orElseThrow(() -> RoundtableRefusal.unknown(id));
        var tree = new RoundtableTree(roundtables.places());
        tree.put(id, data, tree.isExample(id));
        var followedBefore = roundtable.row().data().followedSince();
        var changes = roundtable.atVersion(seenVersion).correct(data, naming.now());
        if (changes.isEmpty()) {
            return;
        }
        journal.record(
                about(Act.of("roundtable-corrected"), id, data).because(why).with(changes));
        if (!Objects.equals(followedBefore, data.followedSince())) {
            events.publishEvent(new RoundtableFollowed(id));
        }
    }

    public int removeExamples() {
        return roundtables.deleteExamples();
    }

    private RoundtableRow seen(Roundtable roundtable) {
        var row = roundtable.row();
        return currentUser.is(Role.SECRETARIAT) ? row : row.withoutAddresses();
    }

    private static Act about(Act act, RoundtableId id, RoundtableData data) {
        return act.on(KIND, id.value(), data.code());
    }
}
