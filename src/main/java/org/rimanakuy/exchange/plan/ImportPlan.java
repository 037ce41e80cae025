package org.rimanakuy.exchange.plan;

import java.util.List;
import java.util.Map;
import org.rimanakuy.commitment.Resemblance;
import org.rimanakuy.exchange.file.Fault;
import org.rimanakuy.exchange.file.Note;

/**
 * What an import would do, to be shown before anybody confirms it.
 *
 * @param title by which the journal would name it
 * @param example whether everything in it belongs to the training record
 * @param items the first that would be created or changed, of each kind
 * @param faults the first things that are wrong; nothing is imported as long as there is one
 * @param faultTotal how many there are in all
 * @param twins those that would be new and look like others, in the file or on record; only a preview tells them
 * @param fingerprint equal for equal plans, so that a preview that the record has outrun is noticed
 */
public record ImportPlan(
        String title,
        boolean example,
        Map<Kind, Counts> counts,
        List<Item> items,
        List<Fault> faults,
        long faultTotal,
        List<Note> notes,
        List<Resemblance> twins,
        String fingerprint) {

    /** How many of a kind would be created, changed, and left as they are. */
    public record Counts(long created, long changed, long unchanged) {

        static final Counts NONE = new Counts(0, 0, 0);

        static Counts of(boolean isNew, boolean isChanged) {
            if (isNew) {
                return new Counts(1, 0, 0);
            }
            return isChanged ? new Counts(0, 1, 0) : new Counts(0, 0, 1);
        }

        public long total() {
            return created + changed + unchanged;
        }

        Counts plus(Counts other) {
            return new Counts(created + other.created, changed + other.changed, unchanged + other.unchanged);
        }
    }

    /** One thing that would be created or changed; {@code changes} by field, as {@code before → after}. */
    public record Item(Kind kind, String name, boolean created, Map<String, String> changes) {}

    ImportPlan withTwins(List<Resemblance> found) {
        return new ImportPlan(title, example, counts, items, faults, faultTotal, notes, found, fingerprint);
    }

    public boolean isSound() {
        return faultTotal == 0;
    }

    public Counts of(Kind kind) {
        return counts.getOrDefault(kind, Counts.NONE);
    }

    public long created() {
        return counts.values().stream().mapToLong(Counts::created).sum();
    }

    public long changed() {
        return counts.values().stream().mapToLong(Counts::changed).sum();
    }

    public boolean changesNothing() {
        return created() + changed() == 0;
    }
}
