package org.rimanakuy.dialogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which roundtable is a subgroup of which. A subgroup has none of its own, so there are two levels and no circles. */
public final class RoundtableTree {

    private final Map<RoundtableId, Place> places = new HashMap<>();

    RoundtableTree(Collection<Place> known) {
        known.forEach(place -> places.put(place.id(), place));
    }

    /** The tree as it is on record. */
    public static RoundtableTree of(Collection<RoundtableRow> onRecord) {
        return new RoundtableTree(onRecord.stream()
                .map(row -> new Place(row.id(), row.code(), row.parent()))
                .toList());
    }

    /**
     * Puts a roundtable where it wants to stand.
     *
     * @throws RoundtableRefusal when it cannot stand there, or another has its code
     */
    public void put(RoundtableId id, RoundtableData data) {
        refuseTakenCode(id, data.code());
        if (data.parent() != null) {
            refuseDepth(id, data.code(), data.parent());
        }
        places.put(id, new Place(id, data.code(), data.parent()));
    }

    private void refuseTakenCode(RoundtableId id, String code) {
        var taken = places.values().stream()
                .anyMatch(other -> !other.id().equals(id) && other.code().equalsIgnoreCase(code));
        if (taken) {
            throw RoundtableRefusal.codeTaken(code);
        }
    }

    private void refuseDepth(RoundtableId id, String code, RoundtableId parent) {
        var above = places.get(parent);
        if (above == null) {
            throw RoundtableRefusal.unknown(parent);
        }
        if (above.parent() != null || parent.equals(id)) {
            throw RoundtableRefusal.subgroupOfSubgroup(above.code());
        }
        if (places.values().stream().anyMatch(other -> id.equals(other.parent()))) {
            throw RoundtableRefusal.hasSubgroups(code);
        }
    }

    /** Where one roundtable stands. */
    record Place(RoundtableId id, String code, @Nullable RoundtableId parent) {}
}
