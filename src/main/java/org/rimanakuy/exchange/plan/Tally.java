package org.rimanakuy.exchange.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.ClauseData;
import org.rimanakuy.agreement.ClauseId;
import org.rimanakuy.dialogue.AgendaItemId;
import org.rimanakuy.dialogue.NewAgendaItem;
import org.rimanakuy.dialogue.RoundtableData;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.exchange.plan.ImportPlan.Counts;
import org.rimanakuy.exchange.plan.ImportPlan.Item;
import org.rimanakuy.minutes.LineId;
import org.rimanakuy.minutes.ToldLine;
import org.rimanakuy.party.MandateData;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.SuccessionData;
import org.rimanakuy.place.PlaceData;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;

/** Counts what an import would do, keeps the first of it to be shown, and sums all of it up in a fingerprint. */
final class Tally implements Outcome {

    private static final int SHOWN_PER_KIND = 500;

    private final Map<Kind, Counts> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Item>> items = new EnumMap<>(Kind.class);
    private final MessageDigest digest = sha256();
    private String title = "";
    private boolean example;

    @Override
    public void begin(String titleOfFiles, boolean areExample) {
        title = titleOfFiles;
        example = areExample;
    }

    @Override
    public void places(List<Planned<PlaceId, PlaceData>> places) {
        places.forEach(place -> count(Kind.PLACE, place));
    }

    @Override
    public void parties(List<Planned<PartyId, PartyData>> parties) {
        parties.forEach(party -> count(Kind.PARTY, party));
    }

    @Override
    public void successions(List<Planned<UUID, SuccessionData>> successions) {
        successions.forEach(succession -> count(Kind.SUCCESSION, succession));
    }

    @Override
    public void mandates(List<Planned<UUID, MandateData>> mandates) {
        mandates.forEach(mandate -> count(Kind.MANDATE, mandate));
    }

    @Override
    public void agreements(List<Planned<AgreementId, AgreementData>> agreements) {
        agreements.forEach(agreement -> count(Kind.AGREEMENT, agreement));
    }

    @Override
    public void clauses(List<Planned<ClauseId, ClauseData>> clauses) {
        clauses.forEach(clause -> count(Kind.CLAUSE, clause));
    }

    @Override
    public void roundtables(List<Planned<RoundtableId, RoundtableData>> roundtables) {
        roundtables.forEach(roundtable -> count(Kind.ROUNDTABLE, roundtable));
    }

    @Override
    public void sessions(List<PlannedSession> sessions) {
        sessions.forEach(session -> count(Kind.SESSION, session.session()));
    }

    @Override
    public void agendaItems(List<Planned<AgendaItemId, NewAgendaItem>> items) {
        items.forEach(item -> count(Kind.AGENDA_ITEM, item));
    }

    @Override
    public void lines(List<Planned<LineId, ToldLine>> lines) {
        lines.forEach(line -> count(Kind.LINE, line));
    }

    @Override
    public void commitments(List<PlannedCommitment> commitments) {
        for (var planned : commitments) {
            var commitment = planned.commitment();
            var name = commitment.name();
            var ends = !commitment.isNew() && planned.ending().isPresent();
            count(Kind.COMMITMENT, name, commitment.isNew(), commitment.isChanged() || ends, commitment.changes());
            planned.said()
                    .forEach(said -> count(
                            Kind.STATEMENT,
                            name + " · " + said.voice() + " · " + said.statedOn(),
                            true,
                            false,
                            Map.of()));
            counts.merge(Kind.STATEMENT, new Counts(0, 0, planned.saidBefore()), Counts::plus);
            digest(name + commitment.version() + planned.said().size() + planned.ending());
        }
    }

    @Override
    public <I, D> void part(Kind kind, List<Planned<I, D>> planned, PartWriter<I, D> writer) {
        planned.forEach(one -> count(kind, one));
    }

    private void count(Kind kind, Planned<?, ?> planned) {
        count(kind, planned.name(), planned.isNew(), planned.isChanged(), planned.changes());
        digest(planned.name() + planned.version());
    }

    private void count(Kind kind, String name, boolean isNew, boolean isChanged, Map<String, String> changes) {
        counts.merge(kind, Counts.of(isNew, isChanged), Counts::plus);
        digest(kind + name + isNew + changes);
        var shown = items.computeIfAbsent(kind, one -> new ArrayList<>());
        if ((isNew || isChanged) && shown.size() < SHOWN_PER_KIND) {
            shown.add(new Item(kind, name, isNew, changes));
        }
    }

    private void digest(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    Summary summary() {
        var all = items.values().stream().flatMap(List::stream).toList();
        return new Summary(
                title, example, Map.copyOf(counts), all, HexFormat.of().formatHex(digest.digest()));
    }

    record Summary(String title, boolean example, Map<Kind, Counts> counts, List<Item> items, String fingerprint) {}

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
