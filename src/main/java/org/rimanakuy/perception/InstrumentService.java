package org.rimanakuy.perception;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forms that people are asked with: known to anyone, defined by the administration. */
@Service
@Transactional
@PreAuthorize(Roles.IS_ADMINISTRATOR)
public class InstrumentService {

    private final InstrumentStore instruments;
    private final JournalService journal;
    private final Clock clock;

    InstrumentService(InstrumentStore instruments, JournalService journal, Clock clock) {
        this.instruments = instruments;
        this.journal = journal;
        this.clock = clock;
    }

    /** Our own first, then by code. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<Instrument> all() {
        return instruments.all();
    }

    /** Defines a licensed instrument; nobody changes one afterwards, for rounds were held with it. */
    public void define(Instrument instrument) {
        journal.takeTurn();
        if (instruments.isKnown(instrument.code())) {
            throw PerceptionRefusal.codeTaken(instrument.code());
        }
        if (instrument.licence() == null) {
            throw new InvalidInputRefusal("perception.refusal.licence");
        }
        instruments.define(instrument, clock.instant().truncatedTo(ChronoUnit.MICROS));
        journal.record(Act.of("perception-instrument-defined")
                .on("perception-instrument", Identity.next(), instrument.code() + " " + instrument.name()));
    }
}
