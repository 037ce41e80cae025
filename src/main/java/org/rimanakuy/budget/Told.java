package org.rimanakuy.budget;

/**
 * What became of consultations that were told.
 *
 * @param created years of which nothing was known
 * @param superseded years of which something earlier was known, and is kept as it was
 * @param earlier consultations older than what is known: kept, and not shown first
 * @param unchanged those that say what is known already, on the same day and from the same source
 */
public record Told(long created, long superseded, long earlier, long unchanged) {

    public static final Told NOTHING = new Told(0, 0, 0, 0);

    public Told plus(Told other) {
        return new Told(
                created + other.created,
                superseded + other.superseded,
                earlier + other.earlier,
                unchanged + other.unchanged);
    }

    public boolean changesNothing() {
        return created + superseded + earlier == 0;
    }
}
