package org.rimanakuy.concern;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.shared.WorkingDays;

/** What somebody complains about, and what was done with it. A step that was taken stays. */
@Entity
@Table(name = "grievance")
class Grievance {

    @Id
    @Column(name = "grievance_id")
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String number;

    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private @Nullable String complainant;

    @Enumerated(EnumType.STRING)
    private GrievanceTopic topic;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "addressee_id"))
    private @Nullable PartyId addressee;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "place_id"))
    private @Nullable PlaceId place;

    private @Nullable String about;

    @Column(name = "words")
    private String text;

    private @Nullable String summary;

    private boolean consent;

    @ElementCollection
    @CollectionTable(name = "grievance_step", joinColumns = @JoinColumn(name = "grievance_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // what take() sets
    Grievance(UUID id, String number, GrievanceData data) {
        this.id = id;
        this.number = number;
        take(data);
    }

    @SuppressWarnings("NullAway.Init")
    protected Grievance() {}

    void correct(GrievanceData data) {
        if (!steps.isEmpty() && data.receivedOn().isAfter(steps.getFirst().on())) {
            throw ConcernRefusal.stepBefore(steps.getFirst().on());
        }
        take(data);
    }

    /** Takes the next step; refused when it does not follow from the last one, or goes back in time. */
    void take(StepTaken step, WorkingDays calendar) {
        var before = steps.isEmpty() ? receivedOn : steps.getLast().on();
        if (step.on().isBefore(before)) {
            throw ConcernRefusal.stepBefore(before);
        }
        if (!standing(calendar, step.on()).next().contains(step.step())) {
            throw ConcernRefusal.stepOutOfTurn();
        }
        steps.add(step);
    }

    private void take(GrievanceData data) {
        receivedOn = data.receivedOn();
        channel = data.channel();
        complainant = data.complainant();
        topic = data.topic();
        addressee = data.addressee();
        place = data.place();
        about = data.about();
        text = data.text();
        summary = data.summary();
        consent = data.consent();
    }

    Grievance atVersion(int seen) {
        StaleVersionRefusal.unlessSame(version, seen);
        return this;
    }

    private GrievanceStanding standing(WorkingDays calendar, LocalDate day) {
        return GrievanceStanding.of(receivedOn, steps, calendar, day);
    }

    String number() {
        return number;
    }

    GrievanceRow row(WorkingDays calendar, LocalDate today) {
        var data = new GrievanceData(
                receivedOn, channel, complainant, topic, addressee, place, about, text, summary, consent);
        return new GrievanceRow(
                id, version == null ? 0 : version, number, data, List.copyOf(steps), standing(calendar, today));
    }
}
