package org.rimanakuy.dialogue;

import org.rimanakuy.shared.Refusal;

/** A roundtable that cannot be. */
public final class RoundtableRefusal extends Refusal {

    private RoundtableRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static RoundtableRefusal codeTaken(String code) {
        return new RoundtableRefusal("dialogue.refusal.code-taken", code);
    }

    static RoundtableRefusal unknown(Object roundtable) {
        return new RoundtableRefusal("dialogue.refusal.unknown-roundtable", roundtable.toString());
    }

    static RoundtableRefusal subgroupOfSubgroup(String parent) {
        return new RoundtableRefusal("dialogue.refusal.subgroup-of-subgroup", parent);
    }

    static RoundtableRefusal hasSubgroups(String code) {
        return new RoundtableRefusal("dialogue.refusal.has-subgroups", code);
    }

    static RoundtableRefusal practiceAndReal(String parent) {
        return new RoundtableRefusal("dialogue.refusal.practice-and-real", parent);
    }
}
