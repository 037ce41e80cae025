package org.rimanakuy.commitment;

import java.time.LocalDate;
import org.rimanakuy.shared.PartyId;

/** It was agreed that another party keeps a promise from that day on. */
public record ResponsibleChanged(CommitmentId commitment, PartyId before, PartyId now, LocalDate since) {}
