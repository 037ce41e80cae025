package org.rimanakuy.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parties, as the rest of the register may use them. Reading is for anyone, recording for the secretariat. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class PartyService {

    static final String KIND = "party";

    private final Parties parties;
    private final PlaceService places;
    private final JournalService journal;

    PartyService(Parties parties, PlaceService places, JournalService journal) {
        this.parties = parties;
        this.places = places;
        this.journal = journal;
    }

    /** Every party by name; a province has hundreds. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<PartyRow> all() {
        return parties.rows();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public PartyNames names() {
        return new PartyNames(parties.rows());
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Optional<PartyRow> find(PartyId id) {
        return parties.row(id);
    }

    public PartyId record(PartyData data) {
        var id = PartyId.next();
        recordAll(List.of(new NewParty(id, data)), false);
        return id;
    }

    public void recordAll(Collection<NewParty> added, boolean example) {
        for (var party : added) {
            refuseTakenCode(party.data().code(), party.id());
            parties.save(new Party(party.id(), party.data(), example));
        }
        journal.recordAll(added.stream()
                .map(party -> Act.of("party-recorded")
                        .on(KIND, party.id().value(), party.data().name()))
                .toList());
    }

    public void correct(PartyId id, int seenVersion, PartyData data, String why) {
        var party = parties.findById(id).orElseThrow(() -> PartyRefusal.unknown(id));
        refuseTakenCode(data.code(), id);
        var changes = party.atVersion(seenVersion).correct(data, placeNames());
        if (!changes.isEmpty()) {
            journal.record(Act.of("party-corrected")
                    .on(KIND, id.value(), data.name())
                    .because(why)
                    .with(changes));
        }
    }

    /** Successions and mandates of the training record must have been removed before. */
    public int removeExamples() {
        return parties.deleteExamples();
    }

    private Function<Object, String> placeNames() {
        var byId = places.byId();
        return value -> value instanceof PlaceId id && byId.containsKey(id)
                ? byId.get(id).name()
                : value.toString();
    }

    private void refuseTakenCode(String code, PartyId by) {
        parties.findByCode(code).filter(other -> !other.id().equals(by)).ifPresent(other -> {
            throw PartyRefusal.codeTaken(code);
        });
    }
}
