/** The public pages: plain HTML for a shared phone, a printer and a search engine. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "security",
            "document",
            "place",
            "party",
            "agreement",
            "dialogue",
            "minutes",
            "notice",
            "chart",
            "budget",
            "fund",
            "figure",
            "commitment",
            "handover",
            "concern",
            "perception",
            "license",
            "project",
            "progress",
            "overdue",
            "subscription"
        })
@NullMarked
package org.rimanakuy.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
