package org.rimanakuy.exchange;

import java.time.Clock;
import java.time.LocalDate;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.exchange.plan.ImportPlan;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.overdue.OverdueService;
import org.rimanakuy.party.MandateService;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The training record: a made-up province to learn with, marked as an example wherever it shows, gone in one act. */
@Service
@PreAuthorize(Roles.IS_SECRETARIAT)
public class TrainingService {

    private final ImportService imports;
    private final TrainingServices services;
    private final PlaceService places;
    private final PartyService parties;
    private final SuccessionService successions;
    private final MandateService mandates;
    private final AgreementService agreements;
    private final RoundtableService roundtables;
    private final ProjectService projects;
    private final CommitmentService commitments;
    private final OverdueService crossed;
    private final JournalService journal;
    private final Clock clock;

    TrainingService(
            ImportService imports,
            TrainingServices services,
            PlaceService places,
            PartyService parties,
            SuccessionService successions,
            MandateService mandates,
            AgreementService agreements,
            RoundtableService roundtables,
            ProjectService projects,
            CommitmentService commitments,
            OverdueService crossed,
            JournalService journal,
            Clock clock) {
        this.imports = imports;
        this.services = services;
        this.places = places;
        this.parties = parties;
        this.successions = successions;
        this.mandates = mandates;
        this.agreements = agreements;
        this.roundtables = roundtables;
        this.projects = projects;
        this.commitments = commitments;
        this.crossed = crossed;
        this.journal = journal;
        this.clock = clock;
    }

    public boolean isOnRecord() {
        return places.all().stream().anyMatch(PlaceRow::example);
    }

    /** Whether it was ever loaded: who removed it does not want it back at the next start. */
    public boolean wasEverOnRecord() {
        return !journal.of(RegisterActs.TRAINING).isEmpty();
    }

    /**
     * Puts the training record on record, with dates told from today: what files can say, then what happens in sessions.
     *
     * @throws TrainingOnRecordRefusal when it is there already
     */
    @Transactional
    public ImportPlan load() {
        if (isOnRecord()) {
            throw new TrainingOnRecordRefusal();
        }
        try (var upload = SuppliedRecord.training(new RelativeDates(LocalDate.now(clock)))) {
            var done = imports.apply(upload, imports.plan(upload, kind -> {}), kind -> {});
            var table = new TrainingTable(services);
            new TrainingPast(table).tell();
            new TrainingPresent(table).tell();
            new TrainingReadings(table, services).tell();
            return done;
        }
    }

    /**
     * Removes all of it; only the journal remembers.
     *
     * @return how many commitments it had
     */
    @Transactional
    public int remove() {
        services.figures().removeExamples();
        services.incidents().removeExamples();
        services.grievances().removeExamples();
        services.perception().removeExamples();
        projects.removeExamples();
        crossed.removeExamples();
        var removed = commitments.removeExamples();
        roundtables.removeExamples();
        agreements.removeExamples();
        successions.removeExamples();
        mandates.removeExamples();
        parties.removeExamples();
        places.removeExamples();
        journal.record(RegisterActs.trainingRemoved(removed));
        return removed;
    }
}
