package org.rimanakuy.exchange;

import org.rimanakuy.exchange.plan.ImportPlan;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.security.DemonstrationAccounts;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fills an empty register with the record of Espinar and the training record, then opens the accounts that speak for
 * their parties. A register that holds anything stays as it is: what was entered or removed since counts.
 */
@Component
@Profile("demonstration")
@Order(10)
class DemonstrationRecord implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationRecord.class);
    private static final String ACTOR = "Rimanakuy";

    private final ImportService imports;
    private final TrainingService training;
    private final PlaceService places;
    private final DemonstrationAccounts accounts;
    private final SystemActs system;

    DemonstrationRecord(
            ImportService imports,
            TrainingService training,
            PlaceService places,
            DemonstrationAccounts accounts,
            SystemActs system) {
        this.imports = imports;
        this.training = training;
        this.places = places;
        this.accounts = accounts;
        this.system = system;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (Command.in(arguments.getSourceArgs()).isPresent()) {
            return;
        }
        if (places.all().stream().allMatch(PlaceRow::example)) {
            LOG.info("Importing the record of Espinar ...");
            told(system.as(ACTOR, Role.SECRETARIAT, this::importEspinar));
        }
        if (system.as(ACTOR, Role.SECRETARIAT, () -> !training.isOnRecord() && !training.wasEverOnRecord())) {
            LOG.info("Loading the training record ...");
            told(system.as(ACTOR, Role.SECRETARIAT, training::load));
        }
        accounts.open();
    }

    private ImportPlan importEspinar() {
        try (var upload = SuppliedRecord.espinar()) {
            return imports.apply(upload, imports.plan(upload, kind -> {}), kind -> {});
        }
    }

    private static void told(ImportPlan done) {
        LOG.info("{}: {} created, {} changed", done.title(), done.created(), done.changed());
    }
}
