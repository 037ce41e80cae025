package org.rimanakuy.exchange.plan;

import java.util.List;
import org.rimanakuy.commitment.TakenPledge;
import org.rimanakuy.minutes.ActaRecord;

/** A closed acta as the files have it, with what was promised in its lines. */
record ReadActa(ActaRecord acta, List<TakenPledge> pledges) {}
