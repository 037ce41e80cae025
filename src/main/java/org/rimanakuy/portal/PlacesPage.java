package org.rimanakuy.portal;

import java.util.Arrays;
import java.util.List;
import org.rimanakuy.place.PlaceLevel;
import org.rimanakuy.place.PlaceRow;

/**
 * Places to choose from, nearest first, as far as they fit on a page.
 *
 * @param missed whether nothing was found, and everything is shown instead
 */
record PlacesPage(String typed, boolean missed, List<Group> groups, int more) {

    private static final int SHOWN = 120;

    record Group(PlaceLevel level, List<PlaceRow> places) {}

    static PlacesPage of(String typed, boolean missed, List<PlaceRow> found) {
        var shown = found.reversed().stream().limit(SHOWN).toList();
        var groups = Arrays.asList(PlaceLevel.values()).reversed().stream()
                .map(level -> new Group(
                        level,
                        shown.reversed().stream()
                                .filter(row -> row.level() == level)
                                .toList()))
                .filter(group -> !group.places().isEmpty())
                .toList();
        return new PlacesPage(typed, missed, groups, found.size() - shown.size());
    }
}
