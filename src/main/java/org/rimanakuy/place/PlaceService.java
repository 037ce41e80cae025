package org.rimanakuy.place;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PlaceId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The territory, as the rest of the register may use it. Reading is for anyone, recording for the secretariat. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class PlaceService {

    static final String KIND = "place";

    private final Places places;
    private final JournalService journal;

    PlaceService(Places places, JournalService journal) {
        this.places = places;
        this.journal = journal;
    }

    /** Every place, widest level first, then by name; a territory has hundreds of places, not millions. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<PlaceRow> all() {
        return places.rows();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Map<PlaceId, PlaceRow> byId() {
        return places.rows().stream().collect(Collectors.toMap(PlaceRow::id, row -> row));
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Territory territory() {
        return new Territory(places.rows());
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Optional<PlaceRow> byCode(String code) {
        return places.rows().stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** Whether a place belongs to the training record, and with it what is recorded there. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public boolean isExample(@Nullable PlaceId place) {
        return place != null
                && Optional.ofNullable(byId().get(place))
                        .filter(PlaceRow::example)
                        .isPresent();
    }

    /** The place and everything that lies in it; the place alone when it is not on record. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Set<PlaceId> subtree(PlaceId root) {
        var within = new HashSet<PlaceId>(Set.of(root));
        for (var row : places.rows()) {
            if (row.parent() != null && within.contains(row.parent())) {
                within.add(row.id());
            }
        }
        return Set.copyOf(within);
    }

    public PlaceId record(PlaceData data) {
        var id = PlaceId.next();
        recordAll(List.of(new NewPlace(id, data)), false);
        return id;
    }

    /** Records places in one act each, in any order: a parent may come after its child. */
    public void recordAll(Collection<NewPlace> added, boolean example) {
        var levels = new HashMap<PlaceId, PlaceLevel>();
        places.rows().forEach(row -> levels.put(row.id(), row.level()));
        added.forEach(place -> levels.put(place.id(), place.data().level()));
        var widestFirst = added.stream()
                .sorted(Comparator.comparing(place -> place.data().level()))
                .toList();
        for (var place : widestFirst) {
            refuseWrongParent(place.data(), levels);
            refuseTakenCode(place.data().code(), place.id());
            places.save(new Place(place.id(), place.data(), example));
        }
        journal.recordAll(added.stream()
                .map(place -> Act.of("place-recorded")
                        .on(
                                KIND,
                                place.id().value(),
                                place.data().code() + " " + place.data().name()))
                .toList());
    }

    public void correct(PlaceId id, int seenVersion, PlaceData data, String why) {
        var place = places.findById(id).orElseThrow(() -> PlaceRefusal.unknown(id));
        var levels = places.rows().stream().collect(Collectors.toMap(PlaceRow::id, PlaceRow::level));
        refuseWrongParent(data, levels);
        refuseTakenCode(data.code(), id);
        var changes = place.atVersion(seenVersion).correct(data, names());
        if (!changes.isEmpty()) {
            journal.record(Act.of("place-corrected")
                    .on(KIND, id.value(), data.code() + " " + data.name())
                    .because(why)
                    .with(changes));
        }
    }

    /** @return how many places of the training record were removed */
    public int removeExamples() {
        var nearestFirst = List.of(PlaceLevel.COMMUNITY, PlaceLevel.DISTRICT, PlaceLevel.PROVINCE, PlaceLevel.REGION);
        return nearestFirst.stream().mapToInt(places::deleteExamples).sum();
    }

    private Function<Object, String> names() {
        var byId = byId();
        return value -> value instanceof PlaceId id && byId.containsKey(id)
                ? byId.get(id).name()
                : value.toString();
    }

    private void refuseTakenCode(String code, PlaceId by) {
        places.findByCode(code).filter(other -> !other.id().equals(by)).ifPresent(other -> {
            throw PlaceRefusal.codeTaken(code);
        });
    }

    /** A parent one level up, and none above a region: so no circle can ever close. */
    private static void refuseWrongParent(PlaceData data, Map<PlaceId, PlaceLevel> levels) {
        var expected = data.level().above();
        var actual = Optional.ofNullable(data.parent()).map(levels::get);
        if (!expected.equals(actual) || (data.parent() != null && actual.isEmpty())) {
            throw PlaceRefusal.wrongParent(data.name());
        }
    }
}
