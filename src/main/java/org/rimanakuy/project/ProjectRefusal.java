package org.rimanakuy.project;

import org.rimanakuy.shared.Refusal;

/** A work that cannot be. */
public final class ProjectRefusal extends Refusal {

    private ProjectRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static ProjectRefusal numberTaken(ProjectNumber number) {
        return new ProjectRefusal("project.refusal.number-taken", number.toString());
    }

    static ProjectRefusal codeTaken(String code, ProjectNumber by, String name) {
        return new ProjectRefusal("project.refusal.code-taken", code, by.toString(), name);
    }

    static ProjectRefusal unknown(Object project) {
        return new ProjectRefusal("project.refusal.unknown", project.toString());
    }

    static ProjectRefusal unknownCommitment(String number) {
        return new ProjectRefusal("project.refusal.unknown-commitment", number);
    }

    /** Nothing real may be linked with the training record. */
    static ProjectRefusal practice(String commitment) {
        return new ProjectRefusal("project.refusal.practice", commitment);
    }
}
