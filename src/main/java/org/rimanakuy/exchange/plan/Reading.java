package org.rimanakuy.exchange.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.ContributionRule;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.exchange.file.Faults;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.exchange.file.Sentence;
import org.rimanakuy.exchange.file.Tables;
import org.rimanakuy.project.ProjectId;
import org.rimanakuy.project.ProjectNumber;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.Refusal;

/** What the readings of the single files share while one set of files is read: the codes known so far, and the faults. */
public final class Reading {

    private static final UUID NOBODY = new UUID(0, 0);

    final Tables tables;
    final Faults faults;
    final Manifest manifest;
    final Known<PlaceId> places;
    final Known<PartyId> parties;
    final Known<AgreementId> agreements;
    final Known<RoundtableId> roundtables;
    final Known<SessionId> sessions;
    /** The works that the files speak of, with the identities they have or get. */
    final Map<ProjectNumber, ProjectId> projects = new HashMap<>();

    /** The rules of contribution of the agreements that have some, as they are once the files are taken. */
    final Map<AgreementId, List<ContributionRule>> rules = new HashMap<>();

    private final Map<Object, String> codes = new HashMap<>();

    Reading(Tables tables, Faults faults, Manifest manifest) {
        this.tables = tables;
        this.faults = faults;
        this.manifest = manifest;
        places = new Known<>(RecordFile.PLACES, manifest.example(), new PlaceId(NOBODY), codes);
        parties = new Known<>(RecordFile.PARTIES, manifest.example(), new PartyId(NOBODY), codes);
        agreements = new Known<>(RecordFile.AGREEMENTS, manifest.example(), new AgreementId(NOBODY), codes);
        roundtables = new Known<>(RecordFile.ROUNDTABLES, manifest.example(), new RoundtableId(NOBODY), codes);
        sessions = new Known<>(RecordFile.SESSIONS, manifest.example(), new SessionId(NOBODY), codes);
    }

    /** Learns the codes that the files define before any of them is read in earnest, for rows may come in any order. */
    void learnCodes() {
        learn(RecordFile.PLACES, places, PlaceId::next);
        learn(RecordFile.PARTIES, parties, PartyId::next);
        learn(RecordFile.AGREEMENTS, agreements, AgreementId::next);
        learn(RecordFile.ROUNDTABLES, roundtables, RoundtableId::next);
        learn(RecordFile.SESSIONS, sessions, SessionId::next);
    }

    private <I> void learn(RecordFile file, Known<I> known, Supplier<I> next) {
        tables.each(file, new Faults(), row -> known.define(row.code("code"), next));
    }

    /** Builds what a row says; a refusal of the domain becomes a fault of the row. */
    <D> Optional<D> built(Row row, Supplier<D> build) {
        try {
            var data = build.get();
            return row.isFaulty() ? Optional.empty() : Optional.of(data);
        } catch (Refusal refusal) {
            if (!row.isFaulty()) {
                row.fault("", Problem.REFUSED, new Sentence(refusal.key(), refusal.arguments()));
            }
            return Optional.empty();
        }
    }

    /** Keeps what is on record for the columns that the file lacks. */
    <D extends Record> D merged(RecordFile file, D onRecord, D read) {
        return Absent.keep(onRecord, read, column -> tables.has(file, column));
    }

    /** Tells identities, and what holds some, by the codes people know. */
    Function<Object, String> names() {
        return new Naming(this::code);
    }

    /** Notes by what people call it what has no code of its own. */
    void name(Object id, String word) {
        codes.put(id, word);
    }

    String code(Object id) {
        return codes.getOrDefault(id, id.toString());
    }
}
