package org.rimanakuy.exchange.plan;

import java.util.List;
import java.util.UUID;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.ClauseData;
import org.rimanakuy.agreement.ClauseId;
import org.rimanakuy.party.MandateData;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.SuccessionData;
import org.rimanakuy.place.PlaceData;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;

/** What is done with a set of files, kind by kind in the order in which one may refer to another: counted, or written. */
public interface Outcome {

    /** Called once, before everything else. @param title by which the journal names the import */
    void begin(String title, boolean example);

    void places(List<Planned<PlaceId, PlaceData>> places);

    void parties(List<Planned<PartyId, PartyData>> parties);

    void successions(List<Planned<UUID, SuccessionData>> successions);

    void mandates(List<Planned<UUID, MandateData>> mandates);

    void agreements(List<Planned<AgreementId, AgreementData>> agreements);

    void clauses(List<Planned<ClauseId, ClauseData>> clauses);

    /** Called again and again, with at most {@link #AT_ONCE}. */
    void commitments(List<PlannedCommitment> commitments);

    int AT_ONCE = 1_000;
}
