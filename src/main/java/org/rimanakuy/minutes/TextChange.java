package org.rimanakuy.minutes;

import java.util.ArrayList;
import java.util.List;

/**
 * One line that one text has and another has not.
 *
 * @param added whether the later one has it; otherwise the earlier
 */
public record TextChange(boolean added, String line) {

    /** What differs, in the order of the texts: what went before what came. Lines that only moved went and came. */
    public static List<TextChange> between(String before, String after) {
        var old = before.lines().toList();
        var now = after.lines().toList();
        var same = 0;
        while (same < Math.min(old.size(), now.size()) && old.get(same).equals(now.get(same))) {
            same++;
        }
        var alike = 0;
        while (alike < Math.min(old.size(), now.size()) - same
                && old.get(old.size() - 1 - alike).equals(now.get(now.size() - 1 - alike))) {
            alike++;
        }
        return inTheMiddle(old.subList(same, old.size() - alike), now.subList(same, now.size() - alike));
    }

    /** By the longest common subsequence. */
    private static List<TextChange> inTheMiddle(List<String> old, List<String> now) {
        var common = new int[old.size() + 1][now.size() + 1];
        for (var i = old.size() - 1; i >= 0; i--) {
            for (var j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var changes = new ArrayList<TextChange>();
        var i = 0;
        var j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                changes.add(new TextChange(false, old.get(i++)));
            } else {
                changes.add(new TextChange(true, now.get(j++)));
            }
        }
        return List.copyOf(changes);
    }
}
