package org.rimanakuy.minutes;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.Quorum;
import org.rimanakuy.dialogue.SessionGap;

/**
 * What the minutes of a session should have and lack: seen while they are typed, printed in the acta, counted in public.
 * Nothing here keeps them from being closed.
 *
 * @param session what the session as a whole lacks
 * @param lines what each line lacks; those that lack nothing are not in it
 */
public record Quality(List<SessionGap> session, Map<LineId, Set<LineGap>> lines, QualityFigures figures) {

    public Quality {
        session = List.copyOf(session);
        lines = Map.copyOf(lines);
    }

    /** @param quorums at the moment of each decision; where nobody can tell, it is not in it */
    static Quality of(
            List<SessionGap> session,
            List<LineRow> lines,
            Map<LineId, List<Pledged>> pledges,
            Map<LineId, Quorum> quorums) {
        var gaps = new LinkedHashMap<LineId, Set<LineGap>>();
        for (var line : lines) {
            var lacks = gaps(line, pledges.getOrDefault(line.id(), List.of()), quorums.get(line.id()));
            if (!lacks.isEmpty()) {
                gaps.put(line.id(), lacks);
            }
        }
        return new Quality(session, gaps, figures(session, lines, gaps.values()));
    }

    /** What one line lacks, in the order in which it is told. */
    public Set<LineGap> of(LineId line) {
        return lines.getOrDefault(line, Set.of());
    }

    public boolean isWhole() {
        return session.isEmpty() && lines.isEmpty();
    }

    /** What one line lacks by itself; {@code quorum} is that of its moment, where anybody can tell. */
    public static Set<LineGap> gaps(LineRow line, List<Pledged> pledges, @Nullable Quorum quorum) {
        var lacks = EnumSet.noneOf(LineGap.class);
        if (line.data().kind() == LineKind.AGREEMENT) {
            addUnless(!pledges.isEmpty(), LineGap.RESPONSIBLE, lacks);
            addUnless(allHave(pledges, pledged -> pledged.due() != null), LineGap.DEADLINE, lacks);
            addUnless(allHave(pledges, pledged -> pledged.followUp() != null), LineGap.FOLLOW_UP, lacks);
        }
        addUnless(quorum == null || !quorum.isDefined() || quorum.isReached(), LineGap.QUORUM, lacks);
        return lacks;
    }

    private static boolean allHave(List<Pledged> pledges, Predicate<Pledged> it) {
        return !pledges.isEmpty() && pledges.stream().allMatch(it);
    }

    private static void addUnless(boolean there, LineGap gap, Set<LineGap> lacks) {
        if (!there) {
            lacks.add(gap);
        }
    }

    private static QualityFigures figures(
            List<SessionGap> session, List<LineRow> lines, Collection<Set<LineGap>> gaps) {
        return new QualityFigures(
                (int) lines.stream()
                        .filter(line -> line.data().kind() == LineKind.AGREEMENT)
                        .count(),
                (int) lines.stream().filter(line -> line.data().decides()).count(),
                count(gaps, LineGap.RESPONSIBLE),
                count(gaps, LineGap.DEADLINE),
                count(gaps, LineGap.FOLLOW_UP),
                count(gaps, LineGap.QUORUM),
                session.size());
    }

    private static int count(Collection<Set<LineGap>> gaps, LineGap gap) {
        return (int) gaps.stream().filter(lacks -> lacks.contains(gap)).count();
    }
}
