package org.rimanakuy.commitment;

/**
 * What is in one party's hands, and what is not: counts, never a score.
 *
 * @param all every commitment it answers for, whatever became of it
 * @param overdue overdue, undisputed, and its own move
 * @param dueSoon due soon, undisputed, and its own move
 * @param disputed a beneficiary contradicts what it said; told apart, for nobody has ruled
 * @param awaiting it said that it delivered, and waits for others
 * @param verified a guarantor found it fulfilled
 */
public record Hands(long all, long overdue, long dueSoon, long disputed, long awaiting, long verified) {

    public static final Hands EMPTY = new Hands(0, 0, 0, 0, 0, 0);

    public Hands plus(Hands other) {
        return new Hands(
                all + other.all,
                overdue + other.overdue,
                dueSoon + other.dueSoon,
                disputed + other.disputed,
                awaiting + other.awaiting,
                verified + other.verified);
    }
}
