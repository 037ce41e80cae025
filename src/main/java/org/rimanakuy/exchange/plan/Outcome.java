package org.rimanakuy.exchange.plan;

import java.util.List;
import java.util.UUID;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.ClauseData;
import org.rimanakuy.agreement.ClauseId;
import org.rimanakuy.dialogue.AgendaItemId;
import org.rimanakuy.dialogue.NewAgendaItem;
import org.rimanakuy.dialogue.RoundtableData;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.minutes.LineId;
import org.rimanakuy.minutes.ToldLine;
import org.rimanakuy.party.MandateData;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.SuccessionData;
import org.rimanakuy.place.PlaceData;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;

/**
 * What is done with a set of files, kind by kind in the order in which one may refer to another: counted, written,
 * or, as it stands here, nothing.
 */
public interface Outcome {

    int AT_ONCE = 1_000;
    Outcome NONE = new Outcome() {};

    /** Called once, before everything else. @param title by which the journal names the import */
    default void begin(String title, boolean example) {}

    default void places(List<Planned<PlaceId, PlaceData>> places) {}

    default void parties(List<Planned<PartyId, PartyData>> parties) {}

    default void successions(List<Planned<UUID, SuccessionData>> successions) {}

    default void mandates(List<Planned<UUID, MandateData>> mandates) {}

    default void agreements(List<Planned<AgreementId, AgreementData>> agreements) {}

    default void clauses(List<Planned<ClauseId, ClauseData>> clauses) {}

    default void roundtables(List<Planned<RoundtableId, RoundtableData>> roundtables) {}

    default void sessions(List<PlannedSession> sessions) {}

    default void agendaItems(List<Planned<AgendaItemId, NewAgendaItem>> items) {}

    /** Called again and again, with at most {@link #AT_ONCE}. */
    default void lines(List<Planned<LineId, ToldLine>> lines) {}

    /** Called again and again, with at most {@link #AT_ONCE}. */
    default void commitments(List<PlannedCommitment> commitments) {}

    /** Called for each later part of the record, again and again where there are more than {@link #AT_ONCE}. */
    default <I, D> void part(Kind kind, List<Planned<I, D>> planned, PartWriter<I, D> writer) {}
}
