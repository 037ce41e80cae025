package org.rimanakuy.exchange;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.LinkService;
import org.rimanakuy.commitment.Resemblance;
import org.rimanakuy.commitment.TwinService;
import org.rimanakuy.exchange.plan.ImportPlan;
import org.rimanakuy.exchange.plan.Kind;
import org.rimanakuy.exchange.plan.Planner;
import org.rimanakuy.exchange.plan.TwinSearch;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imports files of the exchange format: first a plan to look at, then all of it or nothing. */
@Service
@PreAuthorize(Roles.IS_SECRETARIAT)
public class ImportService {

    private final Planner planner;
    private final Writer writer;
    private final TwinService twins;
    private final LinkService links;
    private final JournalService journal;

    ImportService(Planner planner, Writer writer, TwinService twins, LinkService links, JournalService journal) {
        this.planner = planner;
        this.writer = writer;
        this.twins = twins;
        this.links = links;
        this.journal = journal;
    }

    /**
     * Tells what an import would do, and everything that is wrong with the files. Writes nothing.
     *
     * @param upload the files, and what was found wrong with them when they were taken in
     * @param progress told of each kind, commitments after each thousand
     */
    @Transactional(readOnly = true)
    public ImportPlan plan(Upload upload, Consumer<Kind> progress) {
        var search = new TwinSearch(twins);
        return search.addTo(planner.plan(upload.bundle(), upload.title(), upload.freshFaults(), search, progress));
    }

    /** Does what the plan says and links nothing. */
    @Transactional
    public ImportPlan apply(Upload upload, ImportPlan seen, Consumer<Kind> progress) {
        return apply(upload, seen, List.of(), progress);
    }

    /**
     * Does what the plan says.
     *
     * @param linked those of its twins that the person says have to do with each other
     * @throws PlanOutrunRefusal when the record has changed since the plan was made, and nothing is imported
     * @throws UnsoundPlanRefusal when something is wrong with the files, and nothing is imported
     */
    @Transactional
    public ImportPlan apply(Upload upload, ImportPlan seen, Collection<Resemblance> linked, Consumer<Kind> progress) {
        if (!seen.isSound()) {
            throw new UnsoundPlanRefusal(seen.faultTotal());
        }
        journal.takeTurn();
        var done = planner.plan(upload.bundle(), upload.title(), upload.freshFaults(), writer.outcome(), progress);
        if (!done.isSound() || !done.fingerprint().equals(seen.fingerprint())) {
            throw new PlanOutrunRefusal();
        }
        if (!done.changesNothing()) {
            journal.record(RegisterActs.imported(done));
        }
        linked.forEach(like -> links.link(
                CommitmentNumber.parse(like.number()),
                CommitmentNumber.parse(like.twin().number())));
        return done;
    }
}
