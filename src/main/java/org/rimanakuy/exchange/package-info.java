/** The record as files: import with a preview, export, the training record. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "security",
            "journal",
            "place",
            "party",
            "agreement",
            "dialogue",
            "minutes",
            "commitment",
            "project",
            "overdue",
            "budget",
            "fund",
            "progress",
            "figure",
            "concern",
            "perception"
        })
@NullMarked
package org.rimanakuy.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
