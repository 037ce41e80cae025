package org.rimanakuy.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.rimanakuy.chart.Caption;
import org.rimanakuy.chart.Illustration;
import org.rimanakuy.chart.Illustrator;
import org.rimanakuy.chart.PlaceMap;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Where works stand, as far as somebody says where their places lie. A place without coordinates is a place in a list. */
@Component
public class ProjectMap {

    private final ProjectService projects;
    private final PlaceService places;
    private final MessageSource messages;
    private final Illustrator illustrator;

    ProjectMap(ProjectService projects, PlaceService places, MessageSource messages, Illustrator illustrator) {
        this.projects = projects;
        this.places = places;
        this.messages = messages;
        this.illustrator = illustrator;
    }

    /** A place with works. */
    public record Counted(PlaceRow place, long projects) {

        /** Whether somebody says where it lies. */
        public boolean isDrawn() {
            return place.latitude() != null && place.longitude() != null && place.source() != null;
        }
    }

    /**
     * @param drawn empty where no place has coordinates with a source
     * @param places all that have works, those with most first
     * @param nowhere how many works have no place
     */
    public record Told(Optional<Illustration> drawn, List<Counted> places, long nowhere) {

        /** Whether there is anything to tell. */
        public boolean isEmpty() {
            return places.isEmpty() && nowhere == 0;
        }
    }

    /** @param example whether of the training record, which is never drawn with the real one */
    public Told of(boolean example, Locale locale) {
        var counts = projects.byPlace(example);
        var byId = places.byId();
        var counted = new ArrayList<Counted>();
        counts.forEach((place, count) -> place.map(byId::get).ifPresent(row -> counted.add(new Counted(row, count))));
        counted.sort(Comparator.comparingLong(Counted::projects)
                .reversed()
                .thenComparing(one -> one.place().name()));
        var points =
                counted.stream().filter(Counted::isDrawn).map(ProjectMap::point).toList();
        return new Told(
                points.isEmpty()
                        ? Optional.empty()
                        : Optional.of(illustrator.of(map(points, counted.size(), locale), locale)),
                List.copyOf(counted),
                counts.getOrDefault(Optional.empty(), 0L));
    }

    private PlaceMap map(List<PlaceMap.Point> points, int places, Locale locale) {
        var works = points.stream().mapToLong(PlaceMap.Point::count).sum();
        var most = points.stream()
                .max(Comparator.comparingLong(PlaceMap.Point::count))
                .orElseThrow();
        var sentence = say("project.map.says", locale, points.size(), works, most.name(), most.count(), places);
        return new PlaceMap(
                new Caption(say("project.map.title", locale), sentence), say("project.menu", locale), points);
    }

    private static PlaceMap.Point point(Counted one) {
        var place = one.place();
        return new PlaceMap.Point(
                place.name(),
                Objects.requireNonNull(place.latitude()),
                Objects.requireNonNull(place.longitude()),
                one.projects(),
                Objects.requireNonNull(place.source()));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
